import { z } from 'zod'
import { jsonSchema } from './expectation.ts'
import { verdictSchema } from './finding.ts'
import { journalRecordSchema } from './journal-record.ts'
import { localizedSchema } from './language.ts'
import { messageSchema } from './message-schema.ts'
import { privateKinds } from './private-kinds.ts'
import { serverFactsSchema } from './server-facts.ts'
import { serverIdentitySchema } from './server-identity.ts'

const moment = z.string().describe('ISO 8601, UTC')

/** What a report tells of, as `ReportScope`. */
const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('usual') }),
  z.strictObject({ kind: z.literal('run'), run: z.string() }),
  z
    .strictObject({ kind: z.literal('case'), case: z.string() })
    .describe('its records do not hold the checks of other cases, so their checksums are of what the journal holds'),
  z.strictObject({ kind: z.literal('sitting'), session: z.string() }),
  z.strictObject({ kind: z.literal('since'), since: z.number().describe('milliseconds since 1970, UTC') }),
  z.strictObject({ kind: z.literal('all') }),
])

const answerSchema = z.strictObject({
  at: moment,
  verdict: verdictSchema,
  reason: messageSchema.nullable().describe('null where only its passing was written down'),
  evidence: jsonSchema,
})

const openPointSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('guidance'),
    run: z.string(),
    step: z.string(),
    title: z.union([z.string(), localizedSchema]),
    answeredNo: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('later'), run: z.string(), title: localizedSchema }),
  z.strictObject({ kind: z.literal('reboot'), run: z.string(), case: z.string() }),
  z.strictObject({ kind: z.literal('resume'), run: z.string(), case: z.string() }),
  z.strictObject({
    kind: z.literal('check'),
    check: z.string(),
    cases: z.array(z.string()),
    verdict: z.enum(['fail', 'unknown']),
  }),
])

/** How things stand at the end of what a report tells. */
const standingSchema = z.enum([
  'repaired',
  'repairedOpen',
  'repairedOthers',
  'unproven',
  'stillFailing',
  'failed',
  'interrupted',
  'awaitingReboot',
  'outdated',
  'undone',
  'partlyUndone',
  'undoStopped',
  'guided',
  'faults',
  'unknowns',
  'healthy',
  'asked',
  'nothing',
])

/** What a JSON report says besides its records; further fields may come in the same version. */
const headSchema = {
  schema: z.literal(1),
  server: serverIdentitySchema,
  version: z.string().describe('the version of Backup Medic that wrote it'),
  scope: scopeSchema,
  warnings: z.array(messageSchema),
  createdAt: moment,
  ticket: z.string().nullable(),
  notes: z.array(z.string()).describe('what the administrator has written, line by line'),
  facts: serverFactsSchema.nullable(),
  summary: z.object({
    standing: standingSchema,
    tone: z.enum(['good', 'open', 'bad']),
    open: z.array(openPointSchema),
    counts: z.strictObject({
      runs: z.number(),
      changes: z.number(),
      faults: z.number(),
      unknown: z.number(),
      passed: z.number(),
    }),
    from: moment.nullable(),
    to: moment.nullable(),
    users: z.array(z.string()),
    programs: z.array(z.string()),
  }),
  checks: z.array(
    z.strictObject({
      check: z.string(),
      cases: z.array(z.string()),
      first: answerSchema,
      firstNotPassed: answerSchema.nullable(),
      last: answerSchema,
      fails: z.number(),
    }),
  ),
  redaction: z.strictObject({
    kinds: z.array(z.enum(privateKinds)),
    replaced: z.array(z.strictObject({ token: z.string(), kind: z.string(), places: z.number() })),
  }),
}

/** A JSON report of a session. */
export const sessionReportSchema = z.object({ ...headSchema, records: z.array(journalRecordSchema) })
export type SessionReport = z.infer<typeof sessionReportSchema>

/** The JSON Schema of a JSON report, for programs of others. */
export function reportSchemaText(): string {
  const schema = z.toJSONSchema(sessionReportSchema, { io: 'output', unrepresentable: 'any' })
  return `${JSON.stringify({ ...schema, title: 'A report of Backup Medic' }, null, 2)}\n`
}
