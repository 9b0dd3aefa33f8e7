import { describe, expect, test } from 'vitest'
import { backupActivity } from '../../electron/reads/backup-activity/read.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

const writers = { byClassId: new Map(), byName: new Map() }
const activityOf = (simulation: string, change?: (state: ServerState) => void) =>
  backupActivity(inMemorySimulatedServer(parseSimulation(simulation), change), {}, { writers, endpoints: {} })

const marsJob = {
  id: 'b3a1',
  type: 'Backup',
  state: 'Running',
  startedAt: null,
  endedAt: null,
  errorCode: null,
  detailCode: null,
  bytes: null,
  files: null,
  sources: [],
}
const dpmJob = {
  id: 'd1',
  type: 'Replication',
  status: 'InProgress',
  completed: false,
  startedAt: null,
  endedAt: null,
  group: null,
  sources: [],
}

describe('a backup at work', () => {
  test.each(['windows-server', 'mars', 'azure-vm', 'mabs', 'healthy'])(
    'is none on %s, and that is known',
    async (scenario) => {
      expect(await activityOf(scenario)).toMatchObject({ running: false, known: true, by: [], silent: [] })
    },
  )

  test('is a file backup of MARS in the transfer of data, when no process and no writer shows it', async () => {
    const activity = await activityOf('mars', (state) => void state.marsAgent.running.push(marsJob))
    expect(activity).toMatchObject({ running: true, by: ['marsJob'], marsJob: { id: 'b3a1', type: 'Backup' } })
  })

  test('is a job of DPM on its server', async () => {
    const activity = await activityOf('mabs', (state) => void state.backupServer.running.push(dpmJob))
    expect(activity).toMatchObject({ running: true, by: ['dpmJob'], dpmJobs: [{ id: 'd1', type: 'Replication' }] })
  })

  test('is one also when another product is silent', async () => {
    const activity = await activityOf('mabs,hang=Get-MarsJobActivity,limit=50', (state) => {
      state.backupServer.running.push(dpmJob)
    })
    expect(activity).toMatchObject({ running: true, known: false })
  })
})

describe('nobody knows whether a backup is at work', () => {
  test.each([
    ['the module of MARS fails', 'mars', 'mars', 'noAnswer', failModules],
    ['the module of DPM fails', 'mabs', 'dpm', 'noAnswer', failModules],
    ['the engine of MARS is stopped', 'mars', 'mars', 'engineStopped', stopEngine],
    ['only the backup server knows its jobs', 'dpm-agent', 'dpm', 'agentOnly', () => undefined],
  ])('when %s', async (_, scenario, product, reason, change) => {
    expect(await activityOf(scenario, change)).toMatchObject({
      running: null,
      known: false,
      silent: [{ product, reason }],
    })
  })

  test('when a module does not answer within its limit, and no longer than that', async () => {
    const activity = await activityOf('mars,hang=Get-MarsJobActivity,limit=50')
    expect(activity).toMatchObject({ running: null, silent: [{ product: 'mars', reason: 'noAnswer' }] })
  })
})

function stopEngine({ services }: ServerState): void {
  if (services.obengine) services.obengine.state = 'stopped'
}

function failModules({ marsAgent, backupServer }: ServerState): void {
  marsAgent.module = 'fails'
  backupServer.module = 'fails'
}
