import type { ServiceNames } from '../../shared/actions/restart-services.ts'
import { message } from '../../shared/model/message.ts'
import type { ActionType } from '../engine/action-type.ts'
import { startCall, stopCall } from '../resources/service/service-calls.ts'
import type { Server } from '../server/server.ts'
import { chainOf, refusalOf, startAgain, stateOf, stopChain } from './service-chain.ts'

/** Stops services and their running dependents for as long as a fix works on what they use. */
export function stopServices(server: Server): ActionType<ServiceNames> {
  return {
    type: 'stopServices',
    reversal: 'compensated',
    async preview({ names }) {
      const stops = [...new Set([...(await chainOf(server, names)).stop.map(({ name }) => name), ...names])]
      return {
        target: names.join(', '),
        before: [],
        after: [message('state.stoppedMeanwhile', { services: stops.join(', ') })],
        calls: stops.map(stopCall).map(({ call, equivalent }) => ({ call, equivalent })),
        risk: 'high',
        loses: [message('loses.whileRestarting', { services: stops.join(', ') })],
        refusal: await refusalOf(server, names, stops),
      }
    },
    async run({ names }, context) {
      const reason = await stopChain(server, await chainOf(server, names), context)
      return { outcome: reason === null ? 'applied' : 'failed', now: await stateOf(server, names), reason }
    },
    async resume({ names }, _notes, context) {
      const reason = await startAgain(server, context)
      return { outcome: 'failed', now: await stateOf(server, names), reason: reason ?? message('run.interrupted') }
    },
  }
}

/** Starts again, roots first, what {@link stopServices} has stopped; what was not running stays as it is. */
export function startServices(server: Server): ActionType<ServiceNames> {
  const start: ActionType<ServiceNames>['run'] = async ({ names }, context) => {
    const reason = await startAgain(server, context)
    return { outcome: reason === null ? 'applied' : 'failed', now: await stateOf(server, names), reason }
  }
  return {
    type: 'startServices',
    reversal: 'transient',
    async preview({ names }) {
      const starts = (await chainOf(server, names)).stop.map(({ name }) => name).toReversed()
      return {
        target: names.join(', '),
        before: [],
        after: [message('state.startedAgain', { services: names.join(', ') })],
        calls: starts.map(startCall).map(({ call, equivalent }) => ({ call, equivalent })),
        risk: 'medium',
        loses: [],
        refusal: null,
      }
    },
    run: start,
    resume: (args, _notes, context) => start(args, context),
  }
}
