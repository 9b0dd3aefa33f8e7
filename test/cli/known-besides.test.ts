import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const lookUp = ['diagnose', '--text', 'AnotherWSBJobRunning']

describe('a code without a case', () => {
  test('is answered for people with what it means and what to do, in the chosen language', async () => {
    expect((await runMedic(lookUp)).out).toMatch(
      /\n {2}What it means: System State needs .*\n {2}What to do: See whether /,
    )
    expect((await runMedic(['--lang', 'fr', ...lookUp])).out).toMatch(
      /\n {2}Ce que cela signifie\u00a0: L’état du système .*\n {2}Que faire\u00a0: Vérifiez si /,
    )
  })

  test('is answered for programs with the same, beside the fields of every match', async () => {
    const { json } = await runMedic(['--json', ...lookUp])
    expect(json.matches).toMatchObject([
      {
        code: 'AnotherWSBJobRunning',
        product: 'mars',
        confidence: 'certain',
        why: [expect.any(String)],
        about: expect.stringMatching(/^System State needs/),
        act: expect.stringContaining('reboot'),
      },
    ])
  })
})

describe('a VSS writer that has failed', () => {
  test('has beside it why its service is not simply restarted, for people and for programs', async () => {
    const check = ['--simulate', 'vss-writers-failed', '--state-dir', await temporaryFolder(), 'check']
    expect((await runMedic(check)).out).toMatch(/\n {13}About .* SqlServerWriter: SQL Server itself goes on/)
    const { findings } = (await runMedic(['--json', ...check])).json
    expect(findings.flatMap(({ notes }: { notes: object[] }) => notes)).toEqual([
      { writer: 'SqlServerWriter', why: expect.stringMatching(/^SQL Server itself goes on/) },
    ])
  })
})
