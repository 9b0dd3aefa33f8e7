import type { z } from 'zod'
import type { ResourceName } from '../../shared/kinds.ts'
import type { Message } from '../../shared/model/message.ts'
import type { AnswerOf, ParsedArguments, PrimitiveName } from './primitives.ts'

/**
 * The simulated counterpart of a kind. `State` are the parts of the simulated server that it works on: its own and those of
 * the kinds it hangs together with.
 */
export interface SimulatedKind<State, Names extends PrimitiveName> {
  /** Its own part of the server's data, field by field; the parts of all kinds together are the server. */
  readonly state: z.ZodRawShape
  /** How the data answers each call; a call that writes changes the data it is given. */
  readonly answers: SimulatedAnswers<State, Names>
  /** Calls that are about a thing of another kind than their own. */
  readonly about?: { readonly [Name in Names]?: SimulatedTarget }
}

export type SimulatedAnswers<State, Names extends PrimitiveName> = {
  readonly [Name in Names]: (state: State, args: ParsedArguments<Name>) => AnswerOf<Name>
}

/** The simulated counterpart of a resource, which someone else can change as well. */
export interface SimulatedResource<State, Names extends PrimitiveName, At> extends SimulatedKind<State, Names> {
  /** What names the thing in the arguments of the calls. */
  readonly at: z.ZodType<At>
  /** The ways in which a switch may name it: a service by its name, a value by name, key or both, and so on. */
  readonly names: (at: At) => string[]
  /**
   * Changes the thing as another administrator might, always to something that it was not, and says what was changed. Says
   * `simulation.nothingChanged` when there is nothing to change. `first` is the server with which the scenario had begun.
   */
  readonly changeBySomeoneElse: (state: State, at: At, first: () => State) => Message
}

/** A thing on the simulated server that can be changed: its kind, and what names it. */
export interface SimulatedTarget {
  readonly kind: ResourceName
  readonly [field: string]: unknown
}

/** Returns the key of a map under which Windows would find the name, whatever its case; `undefined` when there is none. */
export function findName(map: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (Object.hasOwn(map, name)) return name
  const sought = name.toLowerCase()
  return Object.keys(map).find((key) => key.toLowerCase() === sought)
}
