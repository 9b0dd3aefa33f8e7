import { describe, expect, test } from 'vitest'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { likeliestCases } from '../../shared/model/likeliest-cases.ts'
import { openTestSession } from '../support/open-test-session.ts'

type Job = ServerState['marsAgent']['ended'][number]

const job = (endedAt: string, state: string, errorCode = 0, source = 'D:\\'): Job => ({
  id: `${endedAt} ${source}`,
  type: 'Backup',
  state,
  startedAt: endedAt,
  endedAt,
  errorCode,
  detailCode: null,
  bytes: 0,
  files: 0,
  sources: [{ name: source, state, errorCode, detailCode: null, bytes: 0, files: 0 }],
})

/** What is told of a MARS agent whose jobs ended so, the newest first. */
async function told(ended: Job[]) {
  const { session } = await openTestSession('mars', (state) => {
    state.marsAgent.ended = ended
  })
  return session.now({ since: { hours: 24 } })
}

describe('the last jobs', () => {
  test('are told when they failed, with how long ago by the clock of the server', async () => {
    const { jobs } = await told([job('2026-11-21T00:12:00Z', 'Aborted', 100_110)])
    expect(jobs).toMatchObject([{ hoursAgo: 3, type: 'Backup', state: 'Aborted', code: 'ID: 100110' }])
  })

  test('are past once the same job has succeeded; the job of another source is not', async () => {
    const { jobs } = await told([
      job('2026-11-21T01:00:00Z', 'Completed'),
      job('2026-11-21T00:30:00Z', 'Aborted', 100_110, 'E:\\'),
      job('2026-11-21T00:00:00Z', 'Aborted', 100_110),
    ])
    expect(jobs).toMatchObject([{ at: '2026-11-21T00:30:00Z' }])
  })

  test('of a backup server are told as well, until the same job has succeeded', async () => {
    const dpmJob = (status: string, endedAt: string, source: string) => ({
      id: `${endedAt} ${source}`,
      type: 'Replication',
      status,
      completed: true,
      startedAt: endedAt,
      endedAt,
      group: 'Files',
      sources: [source],
    })
    const { session } = await openTestSession('mabs', (state) => {
      state.backupServer.ended = [
        dpmJob('Succeeded', '2026-11-21T02:00:00Z', 'D:\\'),
        dpmJob('Failed', '2026-11-21T01:12:00Z', 'E:\\'),
        dpmJob('Failed', '2026-11-21T00:00:00Z', 'D:\\'),
      ]
    })
    const { jobs } = await session.now({ since: { hours: 24 } })
    expect(jobs).toMatchObject([{ at: '2026-11-21T01:12:00Z', hoursAgo: 2, type: 'Replication', state: 'Failed' }])
  })

  test('that cannot be read are said to be unread, with the reason; nothing is taken for well', async () => {
    const { session } = await openTestSession('mars,deny=Get-MarsJobList')
    const { jobs, unread } = await session.now({ since: { hours: 24 } })
    expect(jobs).toEqual([])
    expect(unread).toContainEqual(expect.objectContaining({ key: 'server.denied' }))
  })

  test('bring the case of their code to the front, with the reason', async () => {
    const evidence = await told([job('2026-11-21T00:12:00Z', 'Aborted', 100_110)])
    const [first] = likeliestCases([], evidence, () => 4)
    const reason = { key: 'health.job', values: { hours: 3, code: 'ID: 100110' } }
    expect(first?.reasons).toContainEqual(
      expect.objectContaining({ ...reason, values: expect.objectContaining(reason.values) }),
    )
    expect(evidence.jobs[0]?.diagnosis.matches).toContainEqual(expect.objectContaining({ case: first?.case }))
  })
})
