import { describe, expect, test } from 'vitest'
import { previousCheck } from '../../electron/session/previous-check.ts'
import type { Session } from '../../electron/session/session.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { confirmAndFix, openTestSession } from '../support/open-test-session.ts'

const service = 'mars/agent-service-stopped'
const stopped = ({ services }: ServerState) => {
  const agent = services.obengine
  if (agent) agent.state = 'stopped'
}
const amiss = ({ journal }: Session) => {
  const before = previousCheck(journal)
  return before && { faults: before.faults, unknowns: before.unknowns }
}

describe('what the checks before now have found amiss', () => {
  test('is nothing where there was no check', async () => {
    const { session } = await openTestSession('mars')
    expect(amiss(session)).toBeNull()
  })

  test('are the faults, and apart from them what had no answer', async () => {
    const { session } = await openTestSession('mars,deny=Get-EndpointState', stopped)
    const { findings } = await session.check({})
    const named = (verdict: string) => findings.filter((one) => one.verdict === verdict).map(({ check }) => check)
    expect(named('unknown')).not.toEqual([])
    const { faults = [], unknowns = [] } = amiss(session) ?? {}
    expect(faults.toSorted()).toEqual(named('fail').toSorted())
    expect(unknowns.toSorted()).toEqual(named('unknown').toSorted())
  })

  test('stays when another case is checked in between', async () => {
    const { session } = await openTestSession('mars', stopped)
    await session.check({})
    const before = amiss(session)
    await session.check({ case: 'mars/dotnet' })
    expect(before?.faults).not.toEqual([])
    expect(amiss(session)).toEqual(before)
  })

  test('is not changed by the checks of a repair, which speak of its case alone', async () => {
    const { session } = await openTestSession('mars', stopped)
    await session.check({})
    const before = amiss(session)
    expect(before?.faults).not.toEqual([])
    await confirmAndFix(session, service)
    expect(amiss(session)).toEqual(before)
  })
})
