import type { ServiceNames } from '../../shared/actions/restart-services.ts'
import { message } from '../../shared/model/message.ts'
import type { ServiceTarget } from '../../shared/resources/service.ts'
import type { ActionContext, ActionPreview, ActionResult, ActionType } from '../engine/action-type.ts'
import type { RestartOrder } from '../engine/restart-order.ts'
import { startCall, stopCall } from '../resources/service/service-calls.ts'
import type { Server } from '../server/server.ts'
import { type ChainResult, chainOf, refusalOf, startAgain, stateOf, whileStopped } from './service-chain.ts'

/**
 * Restarts services together with the dependents that are running: stops them leaf first, starts them roots first, each with its
 * own time limit, and checks each. A service that is stopped is only started. Nothing remains to be undone.
 */
export function restartServices(server: Server): ActionType<ServiceNames> {
  return {
    type: 'restartServices',
    reversal: 'transient',
    preview: async ({ names }) => previewOf(server, names, await chainOf(server, names)),
    async run({ names }, context) {
      const order = await chainOf(server, names)
      // Taking back, only what runs has to take the earlier setting up; a service that is stopped takes it up when it starts.
      const start = context.takingBack ? order.stop.toReversed() : order.start
      const ended = await whileStopped(server, { ...order, start }, context, async () => {})
      const reason = ended ?? (await startAgain(server, context))
      return resultOf(server, names, reason)
    },
    async resume({ names }, _notes, context) {
      const found = await stateOf(server, names)
      const reason = await startAgain(server, context)
      const now = await stateOf(server, names)
      if (reason !== null) return { outcome: 'failed', now, reason }
      const run = names.every((name) => now[name] === 'running')
      // A service that was found stopped and runs now was restarted. One that was found running may have been, or not.
      if (run && names.every((name) => found[name] === 'stopped')) return { outcome: 'applied', now, reason: null }
      return { outcome: run ? 'unclear' : 'notApplied', now, reason: message('run.interrupted') }
    },
  }
}

/** The same for the one service that a case names. */
export function restartService(server: Server): ActionType<ServiceTarget> {
  const several = restartServices(server)
  const withNames = ({ name }: ServiceTarget) => ({ names: [name] })
  return {
    type: 'restartService',
    reversal: several.reversal,
    preview: (args) => several.preview(withNames(args)),
    run: (args, context: ActionContext) => several.run(withNames(args), context),
    resume: (args, notes, context: ActionContext) => several.resume(withNames(args), notes, context),
  }
}

/** What a restart would touch. The services asked for are always shown as stopped and started, because some stop by themselves. */
async function previewOf(server: Server, names: readonly string[], order: RestartOrder): Promise<ActionPreview> {
  const dependents = order.stop.map(({ name }) => name).filter((name) => !includes(names, name))
  const stops = [...dependents, ...names]
  const starts = order.start.map(({ name }) => name)
  return {
    target: names.join(', '),
    before: dependents.length > 0 ? [message('state.dependentsRunning', { services: dependents.join(', ') })] : [],
    after: [message('state.restarted', { services: names.join(', ') })],
    calls: [...stops.map(stopCall), ...starts.map(startCall)].map(({ call, equivalent }) => ({ call, equivalent })),
    risk: dependents.length > 0 ? 'high' : 'medium',
    loses: [message('loses.whileRestarting', { services: stops.join(', ') })],
    refusal: await refusalOf(server, names, stops),
  }
}

async function resultOf(server: Server, names: readonly string[], reason: ChainResult): Promise<ActionResult> {
  return { outcome: reason === null ? 'applied' : 'failed', now: await stateOf(server, names), reason }
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase())
}
