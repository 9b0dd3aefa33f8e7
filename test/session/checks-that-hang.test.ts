import { describe, expect, test } from 'vitest'
import type { CheckProgress } from '../../shared/model/check-progress.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { openTestSession } from '../support/open-test-session.ts'

describe('a read that hangs', () => {
  test('is unknown with its reason, and nothing else is', async () => {
    const { session } = await openTestSession('azure-vm,hang=Get-VssWriterState,limit=400')
    const { findings } = await session.check({})
    const unknown = findings.filter(({ reason }) => reason.key === 'server.timeout')
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.every(({ reason }) => reason.values.primitive === 'Get-VssWriterState')).toBe(true)
    expect(findings.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(unknown.length)
  })

  test('does not hold up what does not need it, although cases speak of what it reads', async () => {
    const { session } = await openTestSession('azure-vm,hang=Get-InstanceMetadata,limit=1500')
    const told: Finding[] = []
    const { findings } = await session.check({ onFinding: (finding) => told.push(finding) })
    const firstHung = told.findIndex(({ reason }) => reason.key === 'server.timeout')
    // Told while the read still hangs, which is so until the end of the round.
    expect(told.slice(0, firstHung).length).toBeGreaterThan(2)
    expect(new Set(told.map(({ check }) => check))).toEqual(new Set(findings.map(({ check }) => check)))
  })

  test('is what is said to be read while all else has answered', async () => {
    const { session } = await openTestSession('azure-vm,hang=Get-VssWriterState,limit=1200')
    const told: CheckProgress[] = []
    await session.check({ onProgress: (progress) => told.push(progress) })
    const last = told.at(-1)
    expect(new Set(last?.reading.map(({ read }) => read))).toEqual(new Set(['vssWriters']))
    expect(last?.reading[0]?.area).toBe('vss')
    expect(last?.answered).toBeGreaterThan(10)
  })

  test('ends with the round when that is cancelled, also one that nobody can cut short', async () => {
    const { session } = await openTestSession('mars,hang=Get-ServiceState,limit=60000')
    const cancel = new AbortController()
    const checked = session.check({ signal: cancel.signal, onProgress: () => cancel.abort() })
    const { findings } = await checked
    const open = findings.filter(({ verdict }) => verdict === 'unknown')
    expect(open.length).toBeGreaterThan(0)
    expect(new Set(open.map(({ reason }) => reason.key))).toEqual(new Set(['check.cancelled']))
  })
})
