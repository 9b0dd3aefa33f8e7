import { describe, expect, test } from 'vitest'
import type { PrimitiveName } from '../../electron/server/primitives.ts'
import { primitives } from '../../electron/server/primitives.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { callBehind, type PlainReadName } from '../../shared/kinds.ts'
import type { PrimitiveSchema } from '../../shared/model/kind.ts'

const ofMars = { marsPolicy: {}, marsJobs: { last: 10 }, marsSettings: {} }
const ofDpm = { dpmDatasources: {}, dpmJobs: { hours: 24 }, dpmStorage: {} }
const rowsOf = (reads: object) => Object.entries(reads) as [PlainReadName, object][]

/** What a read answers on the simulated server of a scenario. */
function ask(read: PlainReadName, at: object, scenario: string, change?: (state: ServerState) => void) {
  const server = inMemorySimulatedServer(parseSimulation(scenario), change)
  return server.call(callBehind(read) as PrimitiveName, at as never)
}

describe.each(rowsOf(ofMars))('%s', (read, at) => {
  test('does not apply where MARS is not installed, nor on a backup server, whose module refuses', async () => {
    expect(await ask(read, at, 'azure-vm')).toEqual({ notApplicable: 'marsNotInstalled' })
    expect(await ask(read, at, 'mabs')).toEqual({ notApplicable: 'marsOfBackupServer' })
  })

  test('is an error where the module is broken: never an answer, never "does not apply"', async () => {
    const broken = ask(read, at, 'mars', ({ marsAgent }) => void Object.assign(marsAgent, { module: 'fails' }))
    await expect(broken).rejects.toMatchObject({ code: 'failed' })
  })
})

describe.each(rowsOf(ofDpm))('%s', (read, at) => {
  test('does not apply where no backup server is, also where its agent is', async () => {
    for (const scenario of ['mars', 'dpm-agent']) {
      expect(await ask(read, at, scenario)).toEqual({ notApplicable: 'dpmNotInstalled' })
    }
  })

  test('is an error where the module is broken', async () => {
    const broken = ask(read, at, 'mabs', ({ backupServer }) => void Object.assign(backupServer, { module: 'fails' }))
    await expect(broken).rejects.toMatchObject({ code: 'failed' })
  })

  test('tells of the healthy backup server', async () => {
    expect(await ask(read, at, 'mabs')).not.toHaveProperty('notApplicable')
  })
})

test('every read of a product has the sessions of that product', () => {
  const worker = (read: PlainReadName) => {
    const one: PrimitiveSchema = primitives[callBehind(read) as PrimitiveName]
    return one.worker
  }
  expect(rowsOf(ofMars).map(([read]) => worker(read))).toEqual(['mars', 'mars', 'mars'])
  expect(rowsOf(ofDpm).map(([read]) => worker(read))).toEqual(['dpm', 'dpm', 'dpm'])
})
