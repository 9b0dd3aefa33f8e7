import { describe, expect, test } from 'vitest'
import { oneServer } from '../support/one-server.ts'
import { confirmAndFix } from '../support/open-test-session.ts'
import { setValue, smallCase, valueCheck } from '../support/small-case.ts'

const key = 'HKLM\\SOFTWARE\\Contoso'
const id = 'azure-vm/small-registry'
const theCase = smallCase(id, { checks: [valueCheck('a')], steps: [setValue('a')] })

/** A server whose value holds something else, and with this in the way. */
async function serverWith(obstacle: object) {
  const server = await oneServer('healthy', [theCase])
  server.change((state) => {
    state.registry[key] = { a: { kind: 'String', data: 'found' } }
    Object.assign(state, obstacle)
  })
  return server
}

describe('a registry value', () => {
  test('that a policy writes back is not called repaired', async () => {
    const server = await serverWith({ policies: { [key]: { a: { kind: 'String', data: 'found' } } } })
    const run = await confirmAndFix(await server.start(), id)
    expect(run.outcome).toBe('failed')
    expect(server.state().registry[key]).toEqual({ a: { kind: 'String', data: 'found' } })
  })

  test('whose bytes would not come back is left as it is, and the run says why', async () => {
    const server = await serverWith({ unfitBytes: { [key]: ['a'] } })
    const before = server.state()
    const run = await confirmAndFix(await server.start(), id)
    expect(run.outcome).toBe('failed')
    expect(JSON.stringify(run)).toContain('do not fit its kind')
    expect(server.state()).toEqual(before)
  })

  test('in a key that not even administrators may open cannot be planned, and nothing is changed', async () => {
    const server = await serverWith({ deniedKeys: [key] })
    const before = server.state()
    const session = await server.start()
    await expect(session.plan(id, {})).rejects.toThrow(/denied/)
    expect(server.state()).toEqual(before)
  })
})
