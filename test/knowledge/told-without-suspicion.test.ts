import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadFaults } from '../../electron/cases/load-faults.ts'
import { productKnowledge } from '../support/open-test-session.ts'
import { faultyServer } from './faulty-server.ts'

const { cases } = await productKnowledge()
const { byCase } = await loadFaults(fileURLToPath(new URL('../../knowledge', import.meta.url)), cases)

/** What the health check says of a server with a fault, by the ids of the checks that are not in order. */
async function healthOf(id: string, name: string) {
  const theCase = cases.find((one) => one.id === id)
  const fault = byCase.get(id)?.find((one) => one.name === name)
  if (!theCase || !fault) throw new Error(`There is no fault ${name} of ${id}.`)
  const { findings } = await (await faultyServer(theCase, fault)).session.check({})
  const checks = (verdict: string) => findings.filter((one) => one.verdict === verdict).map(({ check }) => check)
  return { failing: checks('fail'), unknown: checks('unknown') }
}

/** Faults with which no backup runs: whoever opens the program reads them without having pasted a text. */
const told = [
  ['azure-vm/agent-missing', 'missing', 'azure-vm/agent-missing#'],
  ['mars/no-connectivity', 'nothing-answers', 'mars/no-connectivity#any-endpoint'],
  ['mars/no-connectivity', 'dead-proxy', 'mars/no-connectivity#any-endpoint'],
] as const

describe('the health check, with no case suspected', () => {
  test.each(told)('tells the fault of %s: %s', async (id, name, check) => {
    const { failing } = await healthOf(id, name)
    expect(failing.filter((one) => one.startsWith(check))).not.toEqual([])
  })

  test('leaves open whether Azure can be reached through a proxy that wants a sign-in, which it has not', async () => {
    expect(await healthOf('mars/proxy-100050-407', 'asks')).toMatchObject({
      failing: [],
      unknown: expect.arrayContaining(['mars/no-connectivity#any-endpoint']),
    })
  })

  test('does not tell that one host of Azure is closed: a vault with private endpoints may do without it', async () => {
    expect(await healthOf('mars/no-connectivity', 'closed')).toEqual({ failing: [], unknown: [] })
  })

  test('does not ask Azure of a server whose agent has a proxy of its own', async () => {
    expect(await healthOf('mars/no-connectivity', 'agent-proxy')).toEqual({ failing: [], unknown: [] })
  })
})
