import type { z } from 'zod'
import type { ResourceName, resources } from '../../shared/kinds.ts'
import type { AnswerOf, ArgumentsOf, PrimitiveName } from './primitives.ts'

/**
 * A request for each call of a kind and its answer. Both servers are held to it: the healthy simulated server gives this
 * answer, and the real one takes it from PowerShell unchanged. `{folder}` stands for a folder of this machine.
 */
export type RequestExamples<Names extends PrimitiveName> = {
  readonly [Name in Names]: { readonly args: ArgumentsOf<Name>; readonly answer: AnswerOf<Name> }
}

/** A change that the promises of all resources are tried with: preview, set, set again, undo, a change by someone else. */
export interface ChangeExample<Name extends ResourceName> {
  readonly name: string
  /** The simulated server it is made on. */
  readonly scenario: string
  readonly at: z.input<(typeof resources)[Name]['target']>
  readonly to: z.input<(typeof resources)[Name]['desired']>
  /** What someone else sets the same aspect to, where the usual foreign change is about another one. */
  readonly foreign?: z.input<(typeof resources)[Name]['desired']>
}
