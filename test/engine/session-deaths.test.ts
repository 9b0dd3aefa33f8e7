import { describe, expect, test } from 'vitest'
import type { Session } from '../../electron/session/session.ts'
import { restartingCase } from '../crash/restarting-case.ts'
import { lasting } from '../support/lasting-state.ts'
import { type OneServer, oneServer } from '../support/one-server.ts'
import { confirmationOf } from '../support/open-test-session.ts'

/** Every scenario of the product with the repair it needs, and one in which everything is stopped and restarted. */
const repairs = [
  ['vm-network-slow', 'azure-vm/network-calls-slow'],
  ['vss-writers-failed', 'azure-vm/vss-writers-bad-state'],
  ['com-plus-broken', 'azure-vm/com-plus-error'],
  ['machinekeys-acl-broken', 'azure-vm/machinekeys-permissions'],
  ['shadow-storage-too-small', 'mars/shadow-storage-too-small'],
  ['healthy', restartingCase.id],
] as const

/** The process that a call runs in is gone before the call reaches the server, or after it has. */
const deaths = ['dies-before', 'dies-at'] as const

const everyRepair = repairs.flatMap(([scenario, id]) => deaths.map((death) => [death, scenario, id] as const))

const open = (scenario: string) => oneServer(scenario, [restartingCase])

/** Confirms the plan of an undisturbed start in one with this switch, as two commands do. */
async function repair(server: OneServer, id: string, trouble = ''): Promise<Session> {
  const confirmation = confirmationOf(await (await server.start()).plan(id, {}))
  const session = await server.start(trouble)
  await session.fix(id, {}, confirmation).catch(() => undefined)
  return session
}

async function callsOf(work: (server: OneServer) => Promise<unknown>, scenario: string): Promise<number> {
  const server = await open(scenario)
  await work(server)
  return server.calls()
}

describe('a session that dies at any call', () => {
  test.each(everyRepair)(
    'R3 %s=N in a repair (%s, %s): nothing stays down, all can be taken back',
    async (death, ...told) => {
      const [scenario, id] = told
      const calls = await callsOf((server) => repair(server, id), scenario)
      expect(calls).toBeGreaterThan(5)
      for (let number = 1; number <= calls; number++) {
        const server = await open(scenario)
        const before = lasting(server.state())
        await repair(server, id, `,${death}=${number}`)
        expect(server.down(), `${death}=${number}`).toEqual([])
        await (await server.start()).resume()
        await (await server.start()).undoAll()
        expect(server.down(), `${death}=${number}, undone`).toEqual([])
        expect(lasting(server.state()), `${death}=${number}, undone`).toEqual(before)
      }
    },
  )

  test.each(everyRepair)(
    'R3 %s=N in its undo (%s, %s): what is left the next undo does',
    async (death, scenario, id) => {
      const undone = async (server: OneServer, trouble = '') => {
        await repair(server, id)
        await (await server.start(trouble)).undoAll()
      }
      const calls = await callsOf(undone, scenario)
      for (let number = 1; number <= calls; number++) {
        const server = await open(scenario)
        const before = lasting(server.state())
        await undone(server, `,${death}=${number}`)
        expect(server.down(), `${death}=${number}`).toEqual([])
        await (await server.start()).undoAll()
        expect(server.down(), `${death}=${number}, again`).toEqual([])
        expect(lasting(server.state()), `${death}=${number}, again`).toEqual(before)
      }
    },
  )
})
