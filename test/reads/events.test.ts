import { describe, expect, test } from 'vitest'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { events } from '../../shared/reads/events.ts'

describe('the simulated event logs', () => {
  const server = inMemorySimulatedServer(parseSimulation('healthy'), ({ eventLogs }) => {
    const one = (hoursAgo: number, id: number, data: string[]) => ({
      hoursAgo,
      id,
      provider: 'DPM-EM',
      level: 'error' as const,
      data,
    })
    eventLogs['DPM Alerts'] = {
      recorded: true,
      reachesHours: 100,
      events: [one(50, 3106, ['DB01']), one(2, 3106, ['C:\\Users\\x']), one(1, 7, []), one(200, 3106, [])],
    }
  })
  const read = (asked: object) => server.call('Get-EventSummary', events.target.parse({ hours: 72, ...asked }))

  test('tell what fits, newest first, and when', async () => {
    expect(await read({ log: 'dpm alerts', ids: [3106] })).toMatchObject({
      count: 2,
      complete: true,
      lastHoursAgo: 2,
      lastAt: '2026-11-21T01:12:07Z',
      events: [{ data: ['C:\\Users\\x'] }, { data: ['DB01'] }],
    })
    expect(await read({ log: 'DPM Alerts', holds: 'db0' })).toMatchObject({ count: 1, lastHoursAgo: 50 })
    expect(await read({ log: 'DPM Alerts', providers: ['Other'] })).toMatchObject({ count: 0 })
  })

  test('say when there may have been more', async () => {
    expect(await read({ log: 'DPM Alerts', hours: 300, ids: [3106] })).toMatchObject({ count: 2, complete: false })
  })

  test('of Windows are always there, others where the data have them', async () => {
    expect(await read({ log: 'System' })).toMatchObject({ exists: true, count: 0 })
    expect(await read({ log: 'CloudBackup/Operational' })).toEqual({ exists: false })
  })
})
