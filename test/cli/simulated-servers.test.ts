import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const stopped = 'fault:mars/agent-service-stopped/disabled'
const full = 'mars/scratch-space/full'

describe('a simulated server', () => {
  test('has several faults at once with + between them, and all are found', async () => {
    const stateDir = await temporaryFolder()
    const { json, code } = await runMedic([
      ...['--json', '--simulate', `${stopped}+${full}`, '--state-dir', stateDir, 'check'],
    ])
    expect(code).toBe(1)
    const failing = (json.findings as { verdict: string; cases: string[] }[]).filter(
      ({ verdict }) => verdict === 'fail',
    )
    const cases = failing.flatMap((one) => one.cases)
    expect(cases).toEqual(expect.arrayContaining(['mars/agent-service-stopped', 'mars/scratch-space']))
  })

  test('cannot have faults that belong on different servers', async () => {
    const other = 'mabs/storage-pool-space/pool-full'
    const { code, err } = await runMedic(['--simulate', `${stopped}+${other}`, 'check'])
    expect([code, err]).toEqual([64, expect.stringMatching(/cannot have these faults at once.*\(mars\).*\(mabs\)/)])
  })

  test.each([
    ['en', /no simulated server called “nowhere”.*simulate --list --faults/],
    ['fr', /pas de serveur simulé appelé.*nowhere.*simulate --list --faults/],
    ['nl', /geen gesimuleerde server met de naam ‘nowhere’.*simulate --list --faults/],
  ])('that nobody knows is refused in the chosen language (%s)', async (language, sentence) => {
    const { code, err } = await runMedic(['--lang', language, '--simulate', 'nowhere', 'check'])
    expect([code, err]).toEqual([64, expect.stringMatching(sentence)])
  })

  test('is on the list, which says how the faults are listed; there each stands with what is wrong', async () => {
    const { out } = await runMedic(['simulate', '--list'])
    expect(out).toContain('vss-writers-failed')
    expect(out).toMatch(/simulate --list --faults\n/)
    const { json } = await runMedic(['--json', 'simulate', '--list', '--faults'])
    expect(json).toContainEqual({ id: stopped, title: expect.stringMatching(/\w+ \w+/) })
    expect(await runMedic(['simulate', '--faults'])).toMatchObject({ code: 64 })
  })
})
