import { z } from 'zod'
import type { Json } from '../../shared/model/expectation.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ActionContext } from '../engine/action-type.ts'
import { type RestartOrder, restartOrder, type ServiceNode } from '../engine/restart-order.ts'
import { serviceSeconds } from '../resources/service/service-calls.ts'
import type { Server } from '../server/server.ts'

const noteSchema = z.strictObject({ stopping: z.string() })

/** What became of a chain of services: `null` when all of them run again, else why not. */
export type ChainResult = Message | null

/** Services that are never restarted, whatever a case says: the server itself, or every user of it, hangs on them. */
const neverRestarted = [
  'rpcss',
  'dcomlaunch',
  'rpceptmapper',
  'eventsystem',
  'schedule',
  'ntds',
  'clussvc',
  'msexchangeis',
  'lsm',
  'samss',
  'winmgmt',
]

/** The order in which the services and their running dependents would stop and start. Reads only. */
export function chainOf(server: Server, names: readonly string[]): Promise<RestartOrder> {
  return restartOrder(names, async (name): Promise<ServiceNode> => {
    const state = await server.call('Get-ServiceState', { name })
    return state.exists
      ? { name, state: state.state, dependents: state.dependents }
      : { name, state: 'stopped', dependents: [] }
  })
}

/** Stops a chain leaf first, each service checked. When one does not stop, or an error ends it, what had stopped is started again. */
export async function stopChain(server: Server, order: RestartOrder, context: ActionContext): Promise<ChainResult> {
  const taken: string[] = []
  try {
    for (const { name } of order.stop) {
      await context.note({ stopping: name })
      context.progress(message('progress.stopping', { service: name }))
      taken.unshift(name)
      const reason = await stopped(server, name)
      if (reason) return (await startAll(server, taken, context)) ?? reason
    }
    return null
  } catch (error) {
    // A journal that cannot be written must leave no service down.
    await startAll(server, taken, context)
    throw error
  }
}

/**
 * Stops a chain, runs what must happen while it is down, and starts every service of it again that was running, one by one, each
 * checked. When a service does not stop, what had stopped is started again and nothing else is done.
 */
export async function whileStopped(
  server: Server,
  order: RestartOrder,
  context: ActionContext,
  work: () => Promise<void>,
): Promise<ChainResult> {
  const reason = await stopChain(server, order, context)
  if (reason) return reason
  try {
    await work()
  } catch (error) {
    const stops = order.stop.map(({ name }) => name).toReversed()
    await startAll(server, stops, context)
    throw error
  }
  return startAll(
    server,
    order.start.map(({ name }) => name),
    context,
  )
}

/** Why these services may not be stopped, or cannot be restarted; `null` when they can. Reads only. */
export async function refusalOf(
  server: Server,
  names: readonly string[],
  stops: readonly string[],
): Promise<Message | null> {
  const never = stops.find((name) => neverRestarted.includes(name.toLowerCase()))
  if (never) return message('refusal.neverRestarted', { service: never })
  for (const name of names) {
    const state = await server.call('Get-ServiceState', { name })
    if (!state.exists) return message('refusal.serviceToRestartMissing', { service: name })
  }
  return null
}

/** How services stand, by name; `null` for one that is not installed. Reads only. */
export async function stateOf(server: Server, names: readonly string[]): Promise<Record<string, Json>> {
  const now: Record<string, Json> = {}
  for (const name of names) {
    const state = await server.call('Get-ServiceState', { name })
    now[name] = state.exists ? state.state : null
  }
  return now
}

/** Starts again what the notes of an interrupted chain say was taken down; what runs already is left alone. */
export function startNoted(server: Server, notes: readonly Json[], context: ActionContext): Promise<ChainResult> {
  const names = notes.flatMap((note) => {
    const parsed = noteSchema.safeParse(note)
    return parsed.success ? [parsed.data.stopping] : []
  })
  return startAll(server, [...new Set(names)].toReversed(), context)
}

/** Tries every service even when one fails, and answers the first reason. */
async function startAll(server: Server, names: readonly string[], context: ActionContext): Promise<ChainResult> {
  let first: ChainResult = null
  for (const name of names) {
    context.progress(message('progress.starting', { service: name }))
    const reason = await started(server, name)
    first ??= reason
  }
  return first
}

async function stopped(server: Server, name: string): Promise<ChainResult> {
  try {
    const { state } = await server.call('Stop-SingleService', { name, seconds: serviceSeconds })
    return state === 'stopped' ? null : message('service.notStopped', { service: name, state, seconds: serviceSeconds })
  } catch (error) {
    return service(server, name, 'stopped', 'service.stopFailed', error)
  }
}

async function started(server: Server, name: string): Promise<ChainResult> {
  try {
    const { state } = await server.call('Start-SingleService', { name, seconds: serviceSeconds })
    return state === 'running' ? null : message('service.notStarted', { service: name, state, seconds: serviceSeconds })
  } catch (error) {
    return service(server, name, 'running', 'service.startFailed', error)
  }
}

/** After a call without an answer only reading tells how the service stands. */
async function service(
  server: Server,
  name: string,
  wanted: string,
  key: string,
  error: unknown,
): Promise<ChainResult> {
  const detail = error instanceof Error ? error.message : String(error)
  const state = await server.call('Get-ServiceState', { name }).catch(() => null)
  return state?.exists && state.state === wanted ? null : message(key, { service: name, detail })
}
