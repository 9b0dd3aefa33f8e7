import { z } from 'zod'
import { type ResourceName, resources as schemas } from '../../shared/kinds.ts'
import type { Message } from '../../shared/model/message.ts'
import { resources, simulatedKinds } from '../kinds.ts'
import type { PrimitiveName } from '../server/primitives.ts'
import type { SimulatedKind, SimulatedResource, SimulatedTarget } from '../server/simulated-kind.ts'
import type { ServerState } from './server-state.ts'

const names = Object.keys(schemas) as ResourceName[]

/** A thing on the simulated server that can be changed: what the last write, or read, was about. */
export const targetSchema: z.ZodType<SimulatedTarget> = z.looseObject({ kind: z.enum(names) })

/** What a call with these arguments is about; `null` for calls about the whole server. */
export function targetOf(primitive: PrimitiveName, args: unknown): SimulatedTarget | null {
  const kinds: readonly SimulatedKind<never, never>[] = simulatedKinds
  for (const { about } of kinds) {
    const target = about?.[primitive as never]
    if (target !== undefined) return target
  }
  const kind = names.find((name) => Object.hasOwn(schemas[name].primitives, primitive))
  const at = kind === undefined ? undefined : simulated(kind).at.safeParse(args).data
  return kind === undefined || at === undefined ? null : { kind, ...at }
}

/** The ways in which a switch may name the target of a call. */
export function targetNames(target: SimulatedTarget): string[] {
  const { at, names: namesOf } = simulated(target.kind)
  return namesOf(at.parse(target))
}

/** Changes a thing as another administrator might, and says what was changed; `first` is the server as it began. */
export function changeForeign(state: ServerState, target: SimulatedTarget, first: () => ServerState): Message {
  const { at, changeBySomeoneElse } = simulated(target.kind)
  return changeBySomeoneElse(state, at.parse(target), first)
}

function simulated(kind: ResourceName): SimulatedResource<ServerState, never, object> {
  return resources[kind].simulated as unknown as SimulatedResource<ServerState, never, object>
}
