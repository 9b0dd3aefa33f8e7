import { expect, test } from 'vitest'
import { confirmAndFix, nextStart, openTestSession } from '../support/open-test-session.ts'

const theCase = 'azure-vm/network-calls-slow'

test('a write that goes on after its process died is taken back by the next undo', async () => {
  const whole = await openTestSession('vm-network-slow')
  await confirmAndFix(whole.session, theCase)
  const number = whole.server.calls.findIndex(({ name }) => name === 'Set-RegistryValueState') + 1
  expect(number).toBeGreaterThan(0)

  const { session, server, folder } = await openTestSession(`vm-network-slow,works-on-at=${number}`)
  const first = server.wholeState()
  await confirmAndFix(session, theCase)
  await session.journal.close()
  const next = await nextStart({ server, folder })
  await next.resume()
  // However many calls were made since, the work of the dead one has been done by now.
  for (let count = 0; count < 4; count += 1) await server.call('Get-BackupProcessList', {})
  expect(server.wholeState()).not.toEqual(first)
  const undone = await next.undoAll()
  expect(undone.map(({ outcome }) => outcome)).toEqual(['undone'])
  expect(server.wholeState()).toEqual(first)
})
