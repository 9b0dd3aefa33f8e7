import { type ActionName, actionArguments } from '../../shared/model/changes.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { ActionType } from '../engine/action-type.ts'
import type { Server } from '../server/server.ts'
import { startServices, stopServices } from './hold-services.ts'
import { reinstallMsdtc } from './reinstall-msdtc.ts'
import { restartService, restartServices } from './restart-services.ts'

/** Every action on a server, as the engine takes them: arguments are checked before they are used. */
export function allActions(server: Server): Record<ActionName, ActionType> {
  return {
    restartService: checked(restartService(server)),
    restartServices: checked(restartServices(server)),
    stopServices: checked(stopServices(server)),
    startServices: checked(startServices(server)),
    reinstallMsdtc: checked(reinstallMsdtc(server)),
  }
}

function checked<Arguments>(action: ActionType<Arguments>): ActionType {
  const args = (value: Json) => actionArguments[action.type].parse(value) as Arguments
  return {
    type: action.type,
    reversal: action.reversal,
    preview: async (value) => action.preview(args(value)),
    run: async (value, context) => action.run(args(value), context),
    settle: async (value, notes, context) => action.settle(args(value), notes, context),
  }
}
