import { errorText } from '../../shared/model/error-text.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ServiceNote } from '../../shared/model/service-notes.ts'
import type { ActionContext } from '../engine/action-type.ts'
import { type RestartOrder, restartOrder, type ServiceNode } from '../engine/restart-order.ts'
import { serviceSeconds } from '../resources/service/service-calls.ts'
import { type Server, ServerError } from '../server/server.ts'

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
      await context.note({ stopping: name } satisfies ServiceNote)
      context.progress(message('progress.stopping', { service: name }))
      taken.unshift(name)
      const { reason, mayStopLater } = await stopped(server, name)
      if (reason) return (await startAll(server, taken, context, mayStopLater ? name : null)) ?? reason
    }
    return null
  } catch (error) {
    await startInSpiteOf(server, taken, context)
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
    await startInSpiteOf(server, namesOf(order.stop).toReversed(), context)
    throw error
  }
  return startAll(server, namesOf(order.start), context)
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

/** Starts again, roots first, what the step has stopped and not seen running since; what runs already is left alone. */
export function startAgain(server: Server, context: ActionContext): Promise<ChainResult> {
  return startAll(server, context.down().toReversed(), context)
}

/**
 * Tries every service even when one fails, notes which of them run, and returns a reason that names all that do not. A service
 * that may still stop later is not noted: it stays among those that a resume or an undo looks at again.
 */
async function startAll(
  server: Server,
  names: readonly string[],
  context: ActionContext,
  mayStopLater: string | null = null,
): Promise<ChainResult> {
  const failed: { name: string; reason: Message }[] = []
  const runningAgain: string[] = []
  for (const name of names) {
    context.progress(message('progress.starting', { service: name }))
    const reason = await started(server, name)
    if (reason === null && name !== mayStopLater) runningAgain.push(name)
    if (reason !== null) failed.push({ name, reason })
  }
  if (runningAgain.length > 0) await context.note({ runningAgain } satisfies ServiceNote)
  if (failed.length > 1) return message('service.severalNotStarted', { services: namesOf(failed).join(', ') })
  return failed[0]?.reason ?? null
}

function namesOf(services: readonly { name: string }[]): string[] {
  return services.map(({ name }) => name)
}

/** Starts services after an error, such as a journal that cannot be written. The caller throws that error; a second one is dropped. */
async function startInSpiteOf(server: Server, names: readonly string[], context: ActionContext): Promise<void> {
  await startAll(server, names, context).catch(() => null)
}

/** Why a service did not stop, and whether it has taken, or may have taken, an order that it can still carry out. */
async function stopped(server: Server, name: string): Promise<{ reason: ChainResult; mayStopLater: boolean }> {
  const values = { service: name, seconds: serviceSeconds }
  try {
    const { state } = await server.call('Stop-SingleService', { name, seconds: serviceSeconds })
    if (state === 'stopped') return { reason: null, mayStopLater: false }
    const mayStopLater = state === 'running' || state === 'paused'
    const reason = mayStopLater
      ? message('service.mayStopLater', values)
      : message('service.notStopped', { ...values, state })
    return { reason, mayStopLater }
  } catch (error) {
    const reason = await reasonByReading(server, name, 'stopped', 'service.stopFailed', error)
    return { reason, mayStopLater: error instanceof ServerError && error.outcomeUnknown }
  }
}

async function started(server: Server, name: string): Promise<ChainResult> {
  const first = await startOnce(server, name)
  // When the process has ended under the call it is not known whether the service was started; starting it twice does no harm.
  const { reason } = first.sessionDied && first.reason !== null ? await startOnce(server, name) : first
  return reason
}

async function startOnce(server: Server, name: string): Promise<{ reason: ChainResult; sessionDied: boolean }> {
  try {
    const { state, exitCode: code } = await server.call('Start-SingleService', { name, seconds: serviceSeconds })
    const reason = code
      ? message('service.endedAtStart', { service: name, code })
      : message('service.notStarted', { service: name, state, seconds: serviceSeconds })
    return { reason: state === 'running' ? null : reason, sessionDied: false }
  } catch (error) {
    const reason = await reasonByReading(server, name, 'running', 'service.startFailed', error)
    return { reason, sessionDied: error instanceof ServerError && error.code === 'died' }
  }
}

/** After a call without an answer only reading tells how the service stands. */
async function reasonByReading(
  server: Server,
  name: string,
  desired: string,
  key: 'service.startFailed' | 'service.stopFailed',
  error: unknown,
): Promise<ChainResult> {
  const detail = errorText(error)
  const state = await server.call('Get-ServiceState', { name }).catch(() => null)
  return state?.exists && state.state === desired ? null : message(key, { service: name, detail })
}
