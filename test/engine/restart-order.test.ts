import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restartOrder } from '../../electron/engine/restart-order.ts'
import type { RunState } from '../../shared/resources/service.ts'

type Services = Record<string, { state?: RunState; dependents?: string[] }>

async function orderOf(services: Services, ...roots: string[]) {
  const order = await restartOrder(roots, async (name) => ({
    name,
    state: services[name]?.state ?? 'running',
    dependents: services[name]?.dependents ?? [],
  }))
  return { stop: order.stop.map(({ name }) => name), start: order.start.map(({ name }) => name) }
}

describe('the order of a restart', () => {
  test('stops the leaves first and starts the roots first', async () => {
    const services = { root: { dependents: ['middle'] }, middle: { dependents: ['leaf'] }, leaf: {} }
    expect(await orderOf(services, 'root')).toEqual({
      stop: ['leaf', 'middle', 'root'],
      start: ['root', 'middle', 'leaf'],
    })
  })

  test('leaves dependents alone that were not running', async () => {
    const services: Services = { root: { dependents: ['idle', 'busy'] }, idle: { state: 'stopped' }, busy: {} }
    expect(await orderOf(services, 'root')).toEqual({ stop: ['busy', 'root'], start: ['root', 'busy'] })
  })

  test('only starts a service that is stopped already', async () => {
    expect(await orderOf({ VSS: { state: 'stopped' } }, 'VSS')).toEqual({ stop: [], start: ['VSS'] })
  })

  test('restarts a shared dependent once', async () => {
    const services = { one: { dependents: ['shared'] }, two: { dependents: ['shared'] }, shared: {} }
    expect(await orderOf(services, 'one', 'two')).toEqual({
      stop: ['shared', 'one', 'two'],
      start: ['two', 'one', 'shared'],
    })
  })

  test('ends although services depend on each other in a circle', async () => {
    const services = { one: { dependents: ['two'] }, two: { dependents: ['one'] } }
    expect((await orderOf(services, 'one')).stop).toEqual(['two', 'one'])
  })

  test('never stops a service before its running dependents, whatever the graph', async () => {
    // Edges only from lower to higher numbers: any graph without circles.
    const graph = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(graph, fc.uniqueArray(fc.nat(9), { minLength: 1 }), async (edges, roots) => {
        const services: Services = {}
        for (const [a, b] of edges) {
          if (a === b) continue
          const node = `s${Math.min(a, b)}`
          services[node] = { dependents: [...(services[node]?.dependents ?? []), `s${Math.max(a, b)}`] }
        }
        const { stop, start } = await orderOf(services, ...roots.map((root) => `s${root}`))
        for (const name of stop) {
          for (const dependent of services[name]?.dependents ?? []) {
            expect(stop.indexOf(dependent)).toBeLessThan(stop.indexOf(name))
            expect(start.indexOf(dependent)).toBeGreaterThan(start.indexOf(name))
          }
        }
        expect(new Set(start)).toEqual(new Set(stop))
      }),
    )
  })
})
