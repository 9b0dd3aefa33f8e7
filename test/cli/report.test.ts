import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const slow = 'azure-vm/network-calls-slow'

/** A server with one run in its journal, and how to write reports of it. */
async function repaired() {
  const stateDir = await temporaryFolder()
  const on = ['--json', '--simulate', 'vm-network-slow', '--state-dir', stateDir]
  const medic = (...args: string[]) => runMedic([...on, ...args])
  const { json: plan } = await medic('plan', slow)
  const { json: fix } = await medic('fix', slow, '--confirm', plan.hash)
  const out = join(await temporaryFolder(), 'report.json')
  return { stateDir, medic, run: fix.run as string, out }
}

describe('a report from the command line', () => {
  test('is about the last day and the last run unless told otherwise, and says so', async () => {
    const { medic, out, run } = await repaired()
    const scopes = [
      [{ kind: 'usual' }],
      [{ kind: 'run', run }, '--run', run],
      [{ kind: 'case', case: slow }, '--case', slow],
      [{ kind: 'since', since: Date.parse('2026-01-02T00:00') }, '--since', '2026-01-02'],
      [{ kind: 'since', since: Date.parse('2026-01-02T03:04Z') }, '--since', '2026-01-02T03:04Z'],
      [{ kind: 'all' }, '--all'],
    ] as const
    for (const [scope, ...options] of scopes) {
      expect((await medic('report', '--out', out, '--overwrite', ...options)).code).toBe(0)
      expect(JSON.parse(await readFile(out, 'utf8')).scope).toEqual(scope)
    }
    const later = new Date(Date.now() + 86_400_000).toISOString()
    await medic('report', '--out', out, '--overwrite', '--since', later)
    expect(JSON.parse(await readFile(out, 'utf8')).records).toEqual([])
  })

  test.each([
    ['two scopes', '--all', '--since', '2026-01-02'],
    ['a time that is none', '--since', 'yesterday'],
    ['a day that is none', '--since', '2026-13-41'],
    ['a run that never was', '--run', 'nothing'],
    ['a case that nobody knows', '--case', 'azure-vm/nothing'],
    ['a case and a run', '--case', slow, '--run', 'nothing'],
  ])('refuses %s and writes nothing', async (_, ...options) => {
    const { medic, out } = await repaired()
    const ended = await medic('report', '--out', out, ...options)
    expect([ended.code, ended.out, ended.err.trim().split('\n').length]).toEqual([64, '', 1])
    expect(await readdir(join(out, '..'))).toEqual([])
  })

  test('leaves a file that is there alone, and never touches the journal', async () => {
    const { medic, out, stateDir } = await repaired()
    expect((await medic('report', '--out', out)).code).toBe(0)
    const first = await readFile(out, 'utf8')
    const second = await medic('report', '--out', out)
    expect([second.code, second.out]).toEqual([73, ''])
    expect(second.err).toContain('--overwrite')
    expect(await readFile(out, 'utf8')).toBe(first)

    const folder = join(stateDir, 'simulated', 'vm-network-slow')
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      const path = join(file.parentPath, file.name)
      const ended = await medic('report', '--out', path, '--format', 'json', '--overwrite')
      expect([ended.code, ended.out]).toEqual([73, ''])
    }
    expect((await medic('journal')).code).toBe(0)
    expect((await medic('undo', '--all')).json.outcome).toBe('undone')
  })
})
