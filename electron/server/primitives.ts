import type { z } from 'zod'
import { actions, reads, resources } from '../../shared/kinds.ts'
import { nothing, type PrimitiveSchemas, read, type Together } from '../../shared/model/kind.ts'
import { serverIdentitySchema } from '../../shared/model/server-identity.ts'

/** What is asked of a server of no kind in particular, when it is opened. */
const general = { 'Get-ServerIdentity': read(nothing, serverIdentitySchema.omit({ simulated: true })) }

/** The calls of every kind as one type. */
type Kinds = typeof resources & typeof reads & typeof actions
type CallsOf<Kind> = Kind extends { primitives: infer Calls } ? Calls : never
type Primitives = Together<typeof general | CallsOf<Kinds[keyof Kinds]>>

/**
 * Everything the product can ask of a server: the calls of all kinds, each with a PowerShell function of the same name.
 * Arguments are data; answers are checked against their schema before anyone sees them.
 */
export const primitives = Object.assign(
  { ...general },
  ...[resources, reads, actions].flatMap((table) =>
    Object.values(table).map((kind: { primitives?: PrimitiveSchemas }) => kind.primitives ?? {}),
  ),
) as Primitives

export type PrimitiveName = keyof Primitives
export type ArgumentsOf<Name extends PrimitiveName> = z.input<Primitives[Name]['args']>
export type AnswerOf<Name extends PrimitiveName> = z.output<Primitives[Name]['answer']>
/** The arguments of a primitive after they passed its schema. */
export type ParsedArguments<Name extends PrimitiveName> = z.output<Primitives[Name]['args']>
