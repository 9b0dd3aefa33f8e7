import { describe, expect, test } from 'vitest'
import { mapWriters } from '../../electron/reads/vss-writers/read.ts'
import { standingWriters } from '../../electron/reads/vss-writers/standing-writers.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { openTestSession } from '../support/open-test-session.ts'

const writersCase = 'azure-vm/vss-writers-bad-state'

/** System Writer waits for completion. */
function waiting({ writers }: ServerState): void {
  if (writers['System Writer']) writers['System Writer'].state = 5
}

test('R10 writers that could not be read are counted on', () => {
  const nothing = { byClassId: new Map(), byName: new Map() }
  expect(mapWriters({ writers: [], unread: 2 }, nothing)).toEqual({ writers: [], unread: 2 })
})

describe('a VSS writer between freeze and completion', () => {
  const conditionAfter = async (change: (state: ServerState) => void) => {
    const server = inMemorySimulatedServer(parseSimulation('healthy'), change)
    const { writers } = await standingWriters(server)
    const reads = server.calls.filter(({ name }) => name === 'Get-VssWriterState').length
    return { condition: writers.find(({ name }) => name === 'System Writer')?.condition, reads }
  }

  test('is in progress while a backup process runs, and is not read again', async () => {
    const busy = (state: ServerState) => {
      waiting(state)
      state.backupProcesses = ['IaaSBcdrExtension.exe']
    }
    expect(await conditionAfter(busy)).toEqual({ condition: 'inProgress', reads: 1 })
  })

  test('is stuck when it stays there over three reads and nothing backs up', async () => {
    expect(await conditionAfter(waiting)).toEqual({ condition: 'stuck', reads: 3 })
  })

  test('is in progress while a job of MARS runs, which no process shows', async () => {
    const job = { id: 'b3a1', type: 'Backup', state: 'Running', startedAt: null, endedAt: null, sources: [] }
    const numbers = { errorCode: null, detailCode: null, bytes: null, files: null }
    const busy = (state: ServerState) => {
      waiting(state)
      state.marsAgent.running = [{ ...job, ...numbers }]
    }
    expect(await conditionAfter(busy)).toEqual({ condition: 'inProgress', reads: 1 })
  })

  test('is unclear where the module of MARS does not tell its jobs', async () => {
    const silent = (state: ServerState) => {
      waiting(state)
      state.marsAgent.module = 'fails'
    }
    expect(await conditionAfter(silent)).toEqual({ condition: 'unclear', reads: 3 })
  })

  test('is in progress when it moves on meanwhile', async () => {
    const server = inMemorySimulatedServer(parseSimulation('healthy'), waiting)
    const moving = {
      identity: server.identity,
      call: server.call.bind(server) as typeof server.call,
      close: () => server.close(),
      wait: async () => {
        await server.call('Stop-SingleService', { name: 'CryptSvc', seconds: 30 })
        await server.call('Start-SingleService', { name: 'CryptSvc', seconds: 30 })
      },
    }
    const { writers } = await standingWriters(moving)
    expect(writers.find(({ name }) => name === 'System Writer')?.condition).toBe('inProgress')
  })
})

describe('a VSS writer that is stuck', () => {
  test('is a fault, and the restart of its service asks for a reason', async () => {
    const { session } = await openTestSession('healthy', waiting)
    const { findings } = await session.check({ case: writersCase })
    expect(findings.find(({ check }) => check.endsWith('#writers'))?.verdict).toBe('fail')
    const plan = await session.plan(writersCase, {})
    expect(plan.steps[0]).toMatchObject({ caseStep: 'restart-stuck-services', target: 'CryptSvc' })
    const open = plan.guards.filter(({ verdict }) => verdict !== 'pass')
    expect(open).toMatchObject([
      { id: 'restart-stuck-services.nothing-waits', verdict: 'fail', override: 'withReason' },
    ])
    const confirmation = { hash: plan.hash, overrides: { 'restart-stuck-services.nothing-waits': 'Nothing backs up.' } }
    expect((await session.fix(writersCase, {}, confirmation)).outcome).toBe('applied')
  })

  test('is no running backup, and where MARS could be the reason nobody knows', async () => {
    const guardOn = async (change: (state: ServerState) => void) => {
      const { session } = await openTestSession('vss-writers-failed', change)
      return (await session.plan('azure-vm/com-plus-error', {})).guards[0]
    }
    expect(await guardOn(waiting)).toMatchObject({ id: 'no-backup-running', verdict: 'pass' })
    const silent = (state: ServerState) => {
      waiting(state)
      if (state.services.RdAgent) state.services.obengine = { ...state.services.RdAgent, state: 'stopped' }
    }
    expect(await guardOn(silent)).toMatchObject({ id: 'no-backup-running', verdict: 'unknown' })
  })
})
