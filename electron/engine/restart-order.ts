import type { RunState } from '../../shared/resources/service.ts'

/** What the order of a restart depends on. */
export interface ServiceNode {
  name: string
  state: RunState
  dependents: readonly string[]
}

/** The order in which services stop (leaf first) and start again (roots first). */
export interface RestartOrder {
  /** Running services only; a service that is stopped already is not listed. */
  stop: ServiceNode[]
  start: ServiceNode[]
}

/**
 * Works out a restart of the given services: they and all their running dependents, each once, however many of them depend on
 * each other. Dependents that were not running are left alone. Reads only.
 */
export async function restartOrder(
  roots: readonly string[],
  read: (name: string) => Promise<ServiceNode>,
): Promise<RestartOrder> {
  const stop: ServiceNode[] = []
  const visited = new Set<string>()
  const stopped: ServiceNode[] = []

  const visit = async (name: string, isRoot: boolean): Promise<void> => {
    const key = name.toLowerCase()
    if (visited.has(key)) return
    visited.add(key)
    const node = await read(name)
    if (node.state === 'stopped') {
      if (isRoot) stopped.push(node)
      return
    }
    for (const dependent of node.dependents) await visit(dependent, false)
    stop.push(node)
  }
  for (const root of roots) await visit(root, true)
  return { stop, start: [...stopped, ...stop.toReversed()] }
}
