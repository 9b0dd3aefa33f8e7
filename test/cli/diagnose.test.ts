import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

describe('a batch of texts', () => {
  const batch = async (...on: string[]) => {
    const file = join(await temporaryFolder(), 'batch.jsonl')
    await writeFile(file, `${JSON.stringify(pasted)}\n${JSON.stringify('sunny weather')}\n`)
    const { code, out, err } = await runMedic([...on, 'diagnose', '--batch', file])
    return {
      code,
      answers: out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
      err,
    }
  }

  test('is answered as one text is, by what is known of the server, and none of it is noted', async () => {
    const on = ['--simulate', 'mars', '--state-dir', await temporaryFolder()]
    const { code, answers } = await batch(...on)
    const { json: alone } = await runMedic([...on, '--json', 'diagnose', '--text', pasted])
    expect([code, answers]).toEqual([0, [alone, { matches: [] }]])
    expect(JSON.stringify(alone)).toContain('another kind of server')
    const noted = (await runMedic([...on, '--json', 'journal'])).json as { entry: { kind: string } }[]
    expect(noted.filter(({ entry }) => entry.kind === 'diagnosed')).toHaveLength(1)
  })

  test('is answered all the same when the server cannot be opened, which is told', async () => {
    const { code, answers, err } = await batch('--simulate', 'no-such-server')
    expect([code, answers.length, err]).toEqual([0, 2, expect.stringContaining('no-such-server')])
  })
})
