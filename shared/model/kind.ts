import { z } from 'zod'
import type { TextTree } from '../text/text-tree.ts'
import type { Language } from './language.ts'

/** A product whose PowerShell module can be slow: its calls have sessions of their own and wait for nobody else. */
export const moduleNames = ['mars', 'dpm'] as const
export type ModuleName = (typeof moduleNames)[number]

/** How long a call of each module may take, in milliseconds; Microsoft publishes no limits. */
const moduleLimits: Record<ModuleName, number> = { mars: 60_000, dpm: 300_000 }

/** One call that a server understands: what it is told, what it answers, and how long it may take. */
export interface PrimitiveSchema {
  /** Whether the call changes the server; such a call is never cut short. */
  readonly writes: boolean
  readonly args: z.ZodObject
  readonly answer: z.ZodType
  readonly limitMs: number
  /** Whose sessions make the call; without it, those that all other calls share. */
  readonly worker?: ModuleName
}

/** Calls by the name of the PowerShell function that makes them. */
export type PrimitiveSchemas = Readonly<Record<string, PrimitiveSchema>>

/** What is said of a kind, in every language; keys stand in the groups of `shared/text`. */
export type KindTexts = Readonly<Record<Language, TextTree>>

/** A kind of thing with a state that a fix may change: what names one, what it can be, what a fix may set it to. */
export interface ResourceSchemas {
  readonly target: z.ZodType
  readonly state: z.ZodType
  readonly desired: z.ZodType
  readonly primitives: PrimitiveSchemas
  readonly texts: KindTexts
}

/** Something a check may read that is no resource: what it must be told and what it answers. */
export interface ReadSchemas {
  readonly target: z.ZodType
  readonly answer: z.ZodType
  readonly primitives: PrimitiveSchemas
  readonly texts?: KindTexts
}

/** Something that is done to a server without a state of its own. */
export interface ActionSchemas {
  readonly args: z.ZodType
  /** Whether a case may name it; the others are planned by the engine itself. */
  readonly inCases: boolean
  readonly primitives?: PrimitiveSchemas
  readonly texts?: KindTexts
}

/** A call that changes nothing; at most 30 seconds unless said otherwise. */
export function read<Args extends z.ZodObject, Answer extends z.ZodType>(
  args: Args,
  answer: Answer,
  limitMs: number = 30_000,
) {
  return { writes: false, args, answer, limitMs } as const
}

/** A call that changes the server; at most 60 seconds unless said otherwise. */
export function write<Args extends z.ZodObject, Answer extends z.ZodType>(
  args: Args,
  answer: Answer,
  limitMs: number = 60_000,
) {
  return { writes: true, args, answer, limitMs } as const
}

/** A call that loads the PowerShell module of a product: it has that product's sessions and limit. */
export function ofModule<Call extends PrimitiveSchema>(worker: ModuleName, call: Call) {
  return { ...call, worker, limitMs: moduleLimits[worker] } as const
}

/** Why a read does not apply to a server: the product that it asks is not there. */
export const notApplicableSchema = z.strictObject({
  notApplicable: z.enum(['marsNotInstalled', 'marsOfBackupServer', 'dpmNotInstalled']),
})
export type NotApplicable = z.infer<typeof notApplicableSchema>

/** An answer that is given only where its product is installed; elsewhere the answer is that the read does not apply. */
export function whereInstalled<Answer extends z.ZodObject>(answer: Answer) {
  return z.union([answer, notApplicableSchema])
}

/** The answer of a call that has nothing to tell but that it was made. */
export const done = z.strictObject({ done: z.literal(true) })

/** For reads and calls that need not be told anything. */
export const nothing = z.strictObject({})

/** The members of a union as one type that has all their fields. */
export type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? { [Name in keyof All]: All[Name] }
  : never
