import { z } from 'zod'
import { diagnosisSchema } from './diagnosis.ts'
import { jsonSchema } from './expectation.ts'
import { findingSchema } from './finding.ts'
import { messageSchema } from './message-schema.ts'
import { planSchema } from './plan.ts'
import { machineSchema, serverIdentitySchema } from './server-identity.ts'

/** How one step of a run ended. */
const stepOutcomeSchema = z.enum([
  /** Written and read back in the desired state. */
  'applied',
  /** The server was already in the desired state; nothing was written. */
  'unchanged',
  /** The checks it depends on pass by now; nothing was written. */
  'notNeeded',
  /** Not in the desired state afterwards; `now` says what was read. */
  'failed',
  /** The server no longer showed what the plan had shown; nothing was written. */
  'outdated',
  /** Interrupted, and the state read afterwards is neither before nor after. */
  'unclear',
  /** Interrupted before anything was written. */
  'notApplied',
  /** Guidance that a person has not confirmed yet. */
  'waitingForYou',
  /** Guidance that a person has confirmed. */
  'confirmed',
  /** Guidance that a person has answered with "no": it did not help, or could not be done. */
  'answeredNo',
  /** Not reached, because an earlier step ended the run. */
  'skipped',
])
export type StepOutcome = z.infer<typeof stepOutcomeSchema>

export const runOutcomeSchema = z.enum(['applied', 'failed', 'partlyUndone', 'outdated', 'awaitingReboot', 'undone'])
export type RunOutcome = z.infer<typeof runOutcomeSchema>

/** What ended a run, or the state it was left in. */
const runCauseSchema = z.enum([
  /** Its last step. */
  'lastStep',
  /** A step that failed, that no longer fitted the server, or of which nobody knows how it ended. */
  'step',
  /** The administrator, between two steps. */
  'cancelled',
  /** The end of the program or of the server; the record was written afterwards. */
  'interrupted',
  /** An undo. */
  'undo',
])
export type RunCause = z.infer<typeof runCauseSchema>

/** How taking back one step ended. */
const undoStepOutcomeSchema = z.enum([
  'undone',
  /** Nothing of it was in effect any more. */
  'alreadyBefore',
  /** Someone changed the same thing since; nothing was written. */
  'changedSince',
  /** Written, but not read back as before. */
  'notRestored',
  /** An action that leaves no state behind. */
  'nothingToUndo',
  /** It cannot be taken back; the plan had said so. */
  'cannotBeUndone',
  /** The administrator chose to leave it as it is. */
  'kept',
])
export type UndoStepOutcome = z.infer<typeof undoStepOutcomeSchema>

const undoOutcomeSchema = z.enum(['undone', 'partlyUndone', 'changedSince', 'nothingToUndo'])
export type UndoOutcome = z.infer<typeof undoOutcomeSchema>

const run = z.string()
const step = z.string()

/** What a record says. Every kind the product has ever written stays readable. */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sessionStarted'),
    version: z.string(),
    program: z.enum(['desktop', 'commandLine']),
    user: z.string(),
    server: serverIdentitySchema,
  }),
  z.strictObject({ kind: z.literal('diagnosed'), text: z.string(), diagnosis: diagnosisSchema }),
  z.strictObject({
    kind: z.literal('checked'),
    run: run.nullable(),
    findings: z.array(findingSchema),
    /** Outside of a run: the digest of all that was asked, whose names are in a record `checksNamed`. What has no finding here passed. */
    asked: z.string().optional(),
  }),
  /** Names of checks that were asked together, written once and not with each of their answers. */
  z.strictObject({ kind: z.literal('checksNamed'), digest: z.string(), checks: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('runStarted'),
    run,
    /** Where it was done: no other machine takes it back. */
    machine: machineSchema,
    plan: planSchema,
    overrides: z.record(z.string(), z.string()),
    /** What the administrator has said to the guards that are asked. */
    answers: z.record(z.string(), z.boolean()).optional(),
    /** What the checks of the case had found before anything was changed. Records of earlier versions do not have it. */
    findings: z.array(findingSchema).optional(),
  }),
  z.strictObject({ kind: z.literal('stepIntent'), run, step, before: jsonSchema, after: jsonSchema }),
  /** Progress inside an action, written before each of its writes, so that after a crash it is known where to resume. */
  z.strictObject({ kind: z.literal('stepNote'), run, step, note: jsonSchema }),
  z.strictObject({
    kind: z.literal('stepOutcome'),
    run,
    step,
    outcome: stepOutcomeSchema,
    /** What was read back; `null` when it could not be read. */
    now: jsonSchema,
    reason: messageSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('guidanceAnswered'), run, step, done: z.boolean() }),
  z.strictObject({
    kind: z.literal('runEnded'),
    run,
    outcome: runOutcomeSchema,
    /** Records of earlier versions do not have it. */
    cause: runCauseSchema.nullable().default(null),
    reason: messageSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('undoStarted'), run, overrides: z.record(z.string(), z.string()).optional() }),
  z.strictObject({ kind: z.literal('undoIntent'), run, step, from: jsonSchema, to: jsonSchema }),
  z.strictObject({
    kind: z.literal('undoStepOutcome'),
    run,
    step,
    outcome: undoStepOutcomeSchema,
    now: jsonSchema,
    reason: messageSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('undoEnded'), run, outcome: undoOutcomeSchema }),
  /** Damage among the records before this one was found and said; the journal goes on. */
  z.strictObject({
    kind: z.literal('damageNoticed'),
    reason: messageSchema,
    /** The numbers of the records concerned, from and to. */
    records: z.array(z.tuple([z.number().int(), z.number().int()])),
  }),
  /** An administrator has said that what `from` has done was done on this machine, which has another name or hardware since. */
  z.strictObject({ kind: z.literal('machineAdopted'), from: machineSchema, to: machineSchema, user: z.string() }),
  z.strictObject({
    kind: z.literal('reported'),
    file: z.string(),
    format: z.string(),
    /** SHA-256 of the file, hex: who holds it later can see whether it is the same one. */
    sha256: z.string().optional(),
  }),
])
export type JournalEntry = z.infer<typeof journalEntrySchema>
/** How a run ended, what ended it, and the sentence about it. */
export type RunEnd = Pick<Extract<JournalEntry, { kind: 'runEnded' }>, 'outcome' | 'cause' | 'reason'>

/** One record of the journal: an entry, its place in the machine's history, and the checksum that proves it whole. */
export const journalRecordSchema = z.strictObject({
  /** Counts up by one over all sessions of this server. */
  seq: z.number().int().positive(),
  /** ISO 8601, UTC. */
  at: z.string(),
  session: z.string(),
  /** `sum` of the record before; empty for the first. */
  prev: z.string(),
  /** `sum` of the record before of the same run; empty for a run's first record and for what belongs to no run. */
  prevOfRun: z.string(),
  entry: journalEntrySchema,
  /** SHA-256 over all fields above, hex. */
  sum: z.string(),
})
export type JournalRecord = z.infer<typeof journalRecordSchema>
