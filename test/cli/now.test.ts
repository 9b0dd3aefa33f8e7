import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

describe('now, on a server whose VSS writers have failed', () => {
  test('names the case first that a check proves, and last what logs tell and checks refute', async () => {
    const stateDir = await temporaryFolder()
    const logs = await temporaryFolder()
    writeFileSync(join(logs, 'a.log'), 'The job failed: ExtensionFailedVssWriterInBadState\n')
    const simulated = ['--json', '--simulate', 'vss-writers-failed', '--state-dir', stateDir]
    const { code, json } = await runMedic([...simulated, 'now', '--logs', logs])
    expect(code).toBe(1)
    expect(json.cases[0]).toMatchObject({ case: 'azure-vm/vss-writers-bad-state', standing: 'proven' })
    expect(json.cases[0].reasons.join(' ')).toContain('in logs')
    expect(json.coverage.asked).toBeGreaterThan(5)

    const healthy = ['--json', '--simulate', 'azure-vm', '--state-dir', stateDir]
    const later = await runMedic([...healthy, 'now', '--logs', logs])
    expect(later.json.cases).toMatchObject([{ case: 'azure-vm/vss-writers-bad-state', standing: 'refuted' }])
    expect(later.code).not.toBe(1)
  })
})

describe('now, with nothing given', () => {
  const medic = async (scenario: string, ...args: string[]) =>
    runMedic(['--json', '--simulate', scenario, '--state-dir', await temporaryFolder(), 'now', ...args])

  test('looks through the logs of the agents found here and the event logs, and says which', async () => {
    const { json } = await medic('vss-writers-failed')
    expect(json.logs.looked).toContainEqual(expect.stringContaining('WindowsAzure'))
    expect(json.logs.looked).toContain('event log: Application')
    expect(json.cases[0].reasons).toContainEqual('3 lines in logs and events speak of it, the last 3 h ago')
    expect(json.notes).toHaveLength(1)
  })

  test('looks back a day, or as far as it is told', async () => {
    const agentLines = async (...args: string[]) => (await medic('vss-writers-failed', ...args)).json.cases[0].reasons
    expect(await agentLines('--last', '2h')).not.toContainEqual(expect.stringContaining('speak'))
    expect(await agentLines('--last', '7d')).toContainEqual(expect.stringContaining('3 lines'))
    const refused = await medic('vss-writers-failed', '--last', 'soon')
    expect(refused).toMatchObject({ code: 64, err: expect.stringContaining('24h or 7d') })
  })

  test('goes on without event logs that hang, and says so', async () => {
    const { json } = await medic('vss-writers-failed,hang=Get-EventRecordList,limit=300')
    expect(json.notes).toContainEqual(expect.stringMatching(/event log: Application: Windows could not read/))
    expect(json.cases[0].reasons).toContainEqual(expect.stringContaining('2 lines'))
  })

  test('tells the last job that failed, with its code and how long ago', async () => {
    const { json } = await medic('shadow-storage-too-small')
    expect(json.jobs).toMatchObject([{ hoursAgo: 5, type: 'Backup', state: 'Aborted', code: '0x80042306' }])
    expect((await medic('mars')).json.jobs).toEqual([])
  })
})

describe('check', () => {
  test('says how much answered and what changed since the check before, and asks again only what was open', async () => {
    const stateDir = await temporaryFolder()
    const medic = (...args: string[]) =>
      runMedic(['--json', '--simulate', 'vss-writers-failed', '--state-dir', stateDir, ...args])
    const first = (await medic('check')).json
    expect(first.compared).toBeNull()
    expect(
      first.coverage.answered + first.coverage.unknowns.flatMap((one: { checks: string[] }) => one.checks).length,
    ).toBe(first.coverage.asked)
    const faults = first.findings.filter(({ verdict }: { verdict: string }) => verdict === 'fail')
    const open = first.findings.filter(
      ({ verdict }: { verdict: string }) => verdict === 'fail' || verdict === 'unknown',
    )
    expect(first.findings.slice(0, faults.length)).toEqual(faults)

    const second = (await medic('check', '--again')).json
    const names = (some: { check: string }[]) => some.map(({ check }) => check).sort()
    expect(names(second.findings)).toEqual(names(open))
    expect(second.compared).toMatchObject({ fresh: [], fixed: [], still: expect.arrayContaining(names(faults)) })
  })

  test('--again needs an earlier check, --watch a number of seconds', async () => {
    const stateDir = await temporaryFolder()
    const medic = (...args: string[]) => runMedic(['--simulate', 'healthy', '--state-dir', stateDir, 'check', ...args])
    expect(await medic('--again')).toMatchObject({ code: 64, err: expect.stringContaining('no earlier check') })
    expect(await medic('--watch', '1')).toMatchObject({ code: 64, err: expect.stringContaining('5 to 86400') })
  })
})

describe('--simulate fault:CASE/FAULT', () => {
  test('is a server that has this fault of the case, and stays as it was left', async () => {
    const stateDir = await temporaryFolder()
    const id = 'mars/agent-service-stopped'
    const medic = (...args: string[]) =>
      runMedic(['--json', '--simulate', `fault:${id}/disabled`, '--state-dir', stateDir, ...args])
    expect(await medic('check', '--case', id)).toMatchObject({ code: 1 })
    const { hash, typed } = (await medic('plan', id)).json
    expect((await medic('fix', id, '--confirm', hash, ...(typed ? ['--typed', typed] : []))).code).toBe(0)
    expect((await medic('check', '--case', id)).code).toBe(0)
  })

  test('names the faults there are where it is none of them', async () => {
    const stateDir = await temporaryFolder()
    const medic = (scenario: string) => runMedic(['--simulate', scenario, '--state-dir', stateDir, 'check'])
    expect(await medic('fault:azure-vm/com-plus-error/none')).toMatchObject({
      code: 64,
      err: expect.stringContaining('fault:azure-vm/com-plus-error/disabled'),
    })
    expect(await medic('fault:azure-vm/no-such-case/none')).toMatchObject({
      code: 64,
      err: expect.stringContaining('no fault to practise on'),
    })
  })
})
