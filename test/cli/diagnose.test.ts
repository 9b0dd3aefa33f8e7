import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const pasted = 'ExtensionFailedVssWriterInBadState password=hunter2!x'

describe('a text that is diagnosed on the command line', () => {
  test('is noted in the journal of the server that was named, without its secret, as the window does', async () => {
    const stateDir = await temporaryFolder()
    const medic = (...args: string[]) =>
      runMedic(['--json', '--simulate', 'vm-network-slow', '--state-dir', stateDir, ...args])
    const said = await medic('diagnose', '--text', pasted)
    expect(said).toMatchObject({ code: 0, json: { matches: [{ case: 'azure-vm/vss-writers-bad-state' }] } })

    const entries = ((await medic('journal')).json as { entry: { kind: string; text?: string } }[]).map(
      (one) => one.entry,
    )
    expect(entries.filter(({ kind }) => kind === 'diagnosed').map(({ text }) => text)).toEqual([
      'ExtensionFailedVssWriterInBadState password=[secret-1]',
    ])
  })

  test('is answered all the same when the server cannot be opened, which is told', async () => {
    const said = await runMedic(['--simulate', 'no-such-server', 'diagnose', '--text', pasted])
    expect(said.code).toBe(0)
    expect(said.out).toContain('azure-vm/vss-writers-bad-state')
    expect(said.err).toContain('no-such-server')
  })
})
