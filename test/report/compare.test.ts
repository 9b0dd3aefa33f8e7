import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const broken = 'azure-vm/vss-writers-bad-state'

/** Two reports of one server: before its repair and after it. */
async function twoReports() {
  const folder = await temporaryFolder()
  const on = ['--json', '--simulate', 'vss-writers-failed', '--state-dir', join(folder, 'state')]
  const [a, b] = [join(folder, 'a.json'), join(folder, 'b.json')]
  await runMedic([...on, 'check', '--case', broken])
  await runMedic([...on, 'report', '--out', a])
  const { json: plan } = await runMedic([...on, 'plan', broken])
  const { json: fix } = await runMedic([...on, 'fix', broken, '--confirm', plan.hash])
  await runMedic([...on, 'report', '--out', b])
  return { folder, a, b, run: fix.run as string }
}

describe('two reports compared', () => {
  test('tell which checks and runs are different, as data and in words', async () => {
    const { a, b, run } = await twoReports()
    const { code, json } = await runMedic(['--json', 'report', '--compare', a, b])
    expect(code).toBe(0)
    expect(json).toMatchObject({
      sameServer: true,
      standing: { a: 'faults', b: 'repairedOpen' },
      runs: { onlyA: [], onlyB: [run] },
    })
    const writers = json.checks.find(({ check }: { check: string }) => check === `${broken}#writers`)
    expect(writers).toMatchObject({ a: 'fail', b: 'pass' })
    expect(writers.evidence).toContainEqual({
      field: 'writers.System Writer.condition',
      a: 'failed',
      b: 'stable',
    })
    const words = await runMedic(['--lang', 'fr', 'report', '--compare', a, b])
    expect(words.out).toContain(`${broken}#writers\u00a0: DÉFAUT → OK`)
    expect(words.out).toContain('Enregistreurs VSS › System Writer › État\u00a0: en échec → stable')
    expect((await runMedic(['--json', 'report', '--compare', a, a])).json).toMatchObject({ server: [], checks: [] })
  })

  test.each([
    ['one that is cut', (text: string) => text.slice(0, text.length / 2), 65, /damaged/],
    ['one of a newer version', (text: string) => text.replace('"schema": 1', '"schema": 2'), 65, /newer version/],
    ['JSON that is no report', () => '{"schema": 1}', 65, /no report/],
    ['a file that is not there', () => null, 66, /cannot be read/],
  ])('refuse %s with one sentence', async (_, change, code, says) => {
    const { folder, a, b } = await twoReports()
    const bad = join(folder, 'bad.json')
    const text = change(await readFile(b, 'utf8'))
    if (text !== null) await writeFile(bad, text)
    const ended = await runMedic(['report', '--compare', a, bad])
    expect([ended.code, ended.out, ended.err.trim().split('\n').length]).toEqual([code, '', 1])
    expect(ended.err).toMatch(says)
  })

  test('tell nothing of an order that changed, nor of the language they were written in', async () => {
    const { folder, a } = await twoReports()
    const report = JSON.parse(await readFile(a, 'utf8'))
    const writers = report.checks.find(({ check }: { check: string }) => check === `${broken}#writers`)
    const [first] = writers.last.evidence.writers
    first.state += 1
    await writeFile(join(folder, 'changed.json'), JSON.stringify(report))
    const changed = (await runMedic(['--json', 'report', '--compare', a, join(folder, 'changed.json')])).json
    // The verdict is the same, what was read is not.
    expect(changed.checks).toEqual([
      {
        check: `${broken}#writers`,
        a: 'fail',
        b: 'fail',
        evidence: [{ field: `writers.${first.name}.state`, a: first.state - 1, b: first.state }],
      },
    ])
    first.state -= 1
    writers.last.evidence.writers.reverse()
    report.facts.volumes.answer.volumes.reverse()
    report.checks.reverse()
    const other = join(folder, 'other.json')
    await writeFile(other, JSON.stringify(report))
    expect((await runMedic(['--json', 'report', '--compare', a, other])).json).toMatchObject({ server: [], checks: [] })

    const on = ['--simulate', 'vss-writers-failed', '--state-dir', join(folder, 'state')]
    const inFrench = join(folder, 'fr.json')
    const inDutch = join(folder, 'nl.json')
    await runMedic([...on, '--lang', 'fr', 'report', '--out', inFrench])
    await runMedic([...on, '--lang', 'nl', 'report', '--out', inDutch])
    const compared = await runMedic(['--json', 'report', '--compare', inFrench, inDutch])
    expect(compared.json).toMatchObject({ server: [], checks: [], runs: { onlyA: [], onlyB: [] } })
  })

  test('tell a healthy server from a broken one, and which checks only one was asked', async () => {
    const folder = await temporaryFolder()
    const [healthy, sick] = [join(folder, 'healthy.json'), join(folder, 'sick.json')]
    const report = async (scenario: string, file: string, ...asked: string[]) => {
      const on = ['--json', '--simulate', scenario, '--state-dir', join(folder, scenario)]
      await runMedic([...on, 'check', ...asked])
      await runMedic([...on, 'report', '--out', file])
    }
    await report('healthy', healthy)
    await report('vss-writers-failed', sick, '--case', broken)
    const { json } = await runMedic(['--json', 'report', '--compare', healthy, sick])
    expect(json).toMatchObject({ sameServer: false, standing: { a: 'healthy', b: 'faults' } })
    expect(json.server.map(({ field }: { field: string }) => field)).toContain('computerName')
    const of = (check: string) => json.checks.find((one: { check: string }) => one.check === check)
    expect(of(`${broken}#writers`)).toMatchObject({ a: 'pass', b: 'fail' })
    expect(of('azure-vm/agent-unresponsive#guest-agent')).toMatchObject({ a: 'pass', b: null })
    expect((await runMedic(['report', '--compare', healthy, sick])).out).toContain('two different servers')
  })

  test('say of reports without names that nobody can tell whether it is one server', async () => {
    const { folder, a } = await twoReports()
    const on = ['--json', '--simulate', 'vss-writers-failed', '--state-dir', join(folder, 'state')]
    const hidden = join(folder, 'hidden.json')
    await runMedic([...on, 'report', '--out', hidden, '--redact', 'host'])
    expect((await runMedic(['--json', 'report', '--compare', hidden, hidden])).json.sameServer).toBeNull()
    expect((await runMedic(['report', '--compare', a, hidden])).out).toContain('cannot be told')
  })

  test('need two files', async () => {
    expect((await runMedic(['report', '--compare', 'a.json'])).code).toBe(64)
  })
})

describe('what a report would replace', () => {
  test('is shown by kind before anything is written, and no secret with it', async () => {
    const folder = await temporaryFolder()
    const on = ['--simulate', 'healthy', '--state-dir', join(folder, 'state')]
    const preview = [
      'report',
      '--preview',
      '--redact',
      'host,address',
      '--note',
      'from 10.20.30.40, passphrase: Correct7Horse',
    ]
    const { json } = await runMedic(['--json', ...on, ...preview])
    expect(json.replaced).toContainEqual({ token: '[address-1]', kind: 'address', places: 1, was: '10.20.30.40' })
    const shown = await runMedic([...on, ...preview])
    expect(shown.out).toContain('10.20.30.40')
    expect(shown.out + JSON.stringify(json)).not.toContain('Correct7Horse')
    expect(await readdir(folder)).toEqual(['state'])
    expect((await runMedic([...on, 'report', '--preview', '--redact', 'nonsense'])).code).toBe(64)
  })
})
