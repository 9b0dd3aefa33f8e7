import type { z } from 'zod'
import { type ActionName, actions } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { ActionType } from '../engine/action-type.ts'

/** The type of an action that its schema demands. */
export type ActionOf<Name extends ActionName> = ActionType<z.output<(typeof actions)[Name]['args']>>

/** Puts the schema of an action before each of its operations, so that the engine can treat all actions alike. */
export function checkedAction<Arguments>(action: ActionType<Arguments>): ActionType {
  const args = (value: Json) => actions[action.type].args.parse(value) as Arguments
  const undo = action.undo?.bind(action)
  return {
    type: action.type,
    reversal: action.reversal,
    preview: async (value) => action.preview(args(value)),
    run: async (value, context) => action.run(args(value), context),
    resume: async (value, notes, context) => action.resume(args(value), notes, context),
    ...(undo ? { undo: async (value: Json, notes, context) => undo(args(value), notes, context) } : {}),
  }
}
