import { z } from 'zod'
import type { Area } from './model/area.ts'
import type { BundlePreview, BundleProgress, WrittenBundle } from './model/bundle.ts'
import { type Case, caseIdSchema, type Product, type Role } from './model/case.ts'
import { slug } from './model/case-question.ts'
import type { CheckProgress } from './model/check-progress.ts'
import type { IndexEntry } from './model/code-index.ts'
import type { Finding } from './model/finding.ts'
import type { Compared } from './model/health.ts'
import type { JournalRecord, RunOutcome, UndoOutcome } from './model/journal-record.ts'
import type { LogHit, LogProgress } from './model/log-scan.ts'
import { type LogNews, type LogView, logPeriodSchema } from './model/log-view.ts'
import type { ExplainedDiagnosis } from './model/look-up.ts'
import type { Message } from './model/message.ts'
import { type NowEvidence, nowHours } from './model/now-evidence.ts'
import { longestText } from './model/pasted-text.ts'
import { confirmationSchema, type GuardResult, overridesSchema, type Plan } from './model/plan.ts'
import type { PracticeCase, PracticeView } from './model/practice.ts'
import type { Replaced } from './model/redaction-choice.ts'
import { bundleChoiceSchema, type ReportPreview, reportChoiceSchema } from './model/report-choice.ts'
import type { Run } from './model/runs.ts'
import type { ServerIdentity } from './model/server-identity.ts'
import { type Settings, settingsSchema } from './model/settings.ts'
import { stepIdSchema, undoDecisionSchema } from './model/undo-decision.ts'
import { type WindowsPlace, windowsPlaces } from './model/windows-place.ts'
import type { NotedWriter } from './model/writer-notes.ts'

export { longestText }

export const reportFormatSchema = z.enum(['html', 'pdf', 'md', 'json'])
export type ReportFormat = z.infer<typeof reportFormatSchema>

/** A file that this window has written. */
const fileIdSchema = z.string().regex(/^f[1-9]\d{0,5}$/)
const runIdSchema = z.string().regex(/^[a-z0-9-]{1,80}$/)
/** What is chosen beside values: picked entries by step, and causes that nobody could tell. */
const moreChoices = {
  picks: z.record(z.string().regex(/^[a-z0-9-]{1,160}$/), z.array(z.string().max(1000)).max(1000)).optional(),
  causes: z
    .array(z.string().regex(/^[a-z0-9-]{1,160}$/))
    .max(100)
    .optional(),
}
const inputsSchema = z.record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.union([z.string().max(1000), z.number()]))
const nothing = z.strictObject({})

/** What the screens need once, when the window opens. */
export interface SessionView {
  server: ServerIdentity
  /** The fault that is practised on; `null` on the server itself. */
  practice: PracticeView | null
  /** The cases, without their checks and fixes. */
  cases: CaseSummary[]
  /** The VSS writers of which something is known to say when they have failed. */
  writers: NotedWriter[]
  /** The journal of this server of the last days, oldest first; at least its last record. */
  records: JournalRecord[]
  /** Every run that the journal tells of, up to the last of these records. */
  runs: Run[]
  /** Something about the journal the administrator must know: damage, and runs that cannot be taken back here. */
  warnings: Message[]
}

/** A case as lists show it. */
export interface CaseSummary extends Pick<Case, 'id' | 'covers' | 'codes' | 'roles' | 'title' | 'summary'> {
  product: Product
  area: Area
  /** Check id → the part of the server it looks at. */
  areas: Record<string, Area>
  /** Check id → how early a fault in what it reads is told, 0 first. */
  places: Record<string, number>
  /** Whether a repair comes with it that changes this server; else a person does it, by what the case says. */
  repairable: boolean
}

/** The program itself, which the window can tell before, and without, a server. */
export interface ProgramView {
  version: string
  settings: Settings
  /** Where the journal and the settings lie. */
  stateFolder: string
  /** What of Windows the program can open beside itself. */
  places: readonly WindowsPlace[]
}

/** Files and folders to look through: the privileged side keeps the paths, the window only shows them. */
export interface ChosenLogs {
  paths: readonly string[]
}

/** What became of a step that was to be taken back, and the three states when someone changed it since. */
export interface UndoReply {
  outcome: UndoOutcome | 'notAllowed'
  run: string
  /** The guards that stand against it, each to be overridden with a reason; nothing was taken back then. */
  guards: GuardResult[]
}

/** A report that was written; `file` is how the window names it from now on. */
export interface SavedReportFile {
  file: string
  path: string
  /** Of the file, hex. */
  sha256: string
  /** At how many places something was replaced. */
  redacted: number
  replaced: Omit<Replaced, 'was'>[]
}

/**
 * Every request the window may make. The window sends ids, typed values and plan hashes; never scripts or paths. The paths of `log:dropped` are
 * sent by the preload script alone, which asks Electron for them: the page can give it dropped files and nothing else.
 */
export const requests = {
  'program:show': nothing,
  /** `simulate`: open the simulated server in the place of one that could not be opened. */
  'session:open': z.strictObject({ simulate: z.boolean().optional() }),
  'server:roles': nothing,
  'settings:set': settingsSchema.partial(),
  'code:list': nothing,
  'case:show': z.strictObject({ case: caseIdSchema }),
  'diagnosis:run': z.strictObject({ text: z.string().max(longestText + 200) }),
  'check:run': z.strictObject({ case: caseIdSchema.nullable(), inputs: inputsSchema.optional() }),
  'check:cancel': nothing,
  /** Repeats the health check so many minutes after each round; `null` ends that. */
  'check:watch': z.strictObject({ minutes: z.number().int().min(1).max(1440).nullable() }),
  'now:gather': z.strictObject({ hours: z.literal(nowHours) }),
  'now:cancel': nothing,
  'practice:list': nothing,
  'practice:begin': z.strictObject({ case: caseIdSchema, fault: slug.max(80) }),
  'practice:end': nothing,
  'plan:make': z.strictObject({ case: caseIdSchema, inputs: inputsSchema, ...moreChoices }),
  'fix:apply': z.strictObject({
    case: caseIdSchema,
    inputs: inputsSchema,
    ...moreChoices,
    confirmation: confirmationSchema,
  }),
  'fix:cancel': nothing,
  'guidance:answer': z.strictObject({ run: runIdSchema, step: stepIdSchema, done: z.boolean() }),
  'undo:run': z.strictObject({
    run: runIdSchema,
    decisions: z.array(undoDecisionSchema).max(500),
    overrides: overridesSchema.default({}),
  }),
  'resume:run': nothing,
  'log:choose': z.strictObject({ what: z.enum(['folder', 'files']) }),
  'log:dropped': z.strictObject({ paths: z.array(z.string().max(32_767)).max(500) }),
  'log:scan': z.strictObject({ from: z.enum(['server', 'chosen']), period: logPeriodSchema }),
  'log:cancel': nothing,
  'log:places': z.strictObject({ finding: z.number().int().min(0) }),
  'report:preview': z.strictObject({ report: reportChoiceSchema }),
  'report:copy': z.strictObject({ report: reportChoiceSchema }),
  'report:save': z.strictObject({ report: reportChoiceSchema, format: reportFormatSchema }),
  'bundle:preview': bundleChoiceSchema,
  'bundle:save': bundleChoiceSchema,
  'bundle:cancel': nothing,
  'file:open': z.strictObject({ file: fileIdSchema }),
  'file:show': z.strictObject({ file: fileIdSchema }),
  'script:show': z.strictObject({ primitive: z.string().regex(/^[A-Z][A-Za-z]+-[A-Z][A-Za-z]+$/) }),
  'clipboard:write': z.strictObject({ text: z.string().max(200_000) }),
  'link:open': z.strictObject({ url: z.string().max(2000) }),
  'place:open': z.strictObject({ place: z.enum(windowsPlaces) }),
} as const
export type RequestName = keyof typeof requests
/** The requests that the page itself can make. */
export type PageRequestName = Exclude<RequestName, 'log:dropped'>
export type RequestOf<Name extends RequestName> = z.input<(typeof requests)[Name]>

/** What each request answers. */
export interface Replies {
  'program:show': ProgramView
  'session:open': SessionView
  /** What this server is to Azure Backup, as far as that is known soon. */
  'server:roles': readonly Role[]
  'settings:set': Settings
  /** The error codes that are known without a case. */
  'code:list': readonly IndexEntry[]
  'case:show': Case
  'diagnosis:run': ExplainedDiagnosis
  /**
   * `entries`: what inputs of the case can be that are chosen from what a check has read. `compared`: what a health check found new, fixed and
   * still there, where there was one before.
   */
  'check:run': { findings: Finding[]; entries: Record<string, string[]>; ms: number; compared?: Compared }
  'check:cancel': null
  'check:watch': null
  /** What logs, events and last jobs tell. */
  'now:gather': NowEvidence
  'now:cancel': null
  /** Every fault one can practise on. */
  'practice:list': readonly PracticeCase[]
  'practice:begin': null
  'practice:end': null
  'plan:make': Plan
  /** `run` is `null` when nothing was begun because the plan no longer fits: `outcome` is `outdated` then. */
  'fix:apply': { run: string | null; outcome: RunOutcome; reason: Message | null }
  'fix:cancel': null
  'guidance:answer': null
  'undo:run': UndoReply
  'resume:run': { runs: string[] }
  /** The paths of what was chosen, for a person to read; `null` when the administrator closed the dialog. */
  'log:choose': ChosenLogs | null
  'log:dropped': ChosenLogs
  /** What was found by then when the scan was cancelled. */
  'log:scan': LogView
  'log:cancel': null
  /** The lines of one finding of the last scan, by its place in the list; the first thousand of them. */
  'log:places': readonly LogHit[]
  'report:preview': ReportPreview
  /** The report was copied as Markdown, so many characters long. */
  'report:copy': { characters: number }
  /** `null` when the administrator closed the dialog. */
  'report:save': SavedReportFile | null
  /** `null` when it was cancelled. */
  'bundle:preview': BundlePreview | null
  /** `null` when the administrator closed the dialog or cancelled it: nothing was written. */
  'bundle:save': (WrittenBundle & { file: string }) | null
  'bundle:cancel': null
  'file:open': null
  'file:show': null
  'script:show': { primitive: string; source: string }
  'clipboard:write': null
  /** Whether the address was opened, after the question. */
  'link:open': { opened: boolean }
  'place:open': null
}

/** A failed request, for a person to act on: what happened, what it means, what to do next. */
export interface Failure {
  message: Message
  /** The operation's own words, already redacted; shown under "details". */
  detail: string
}

/** A reply crosses the border as a value, because errors lose their shape there. */
export type Reply<Name extends RequestName> = { ok: true; value: Replies[Name] } | { ok: false; failure: Failure }

/** What the privileged side sends unasked. */
export interface Events {
  /** A record was written to the journal. */
  'journal:record': JournalRecord
  /** A check has answered while others are still running; `case` is that of its round, `null` for the health check. */
  'check:finding': { case: string | null; finding: Finding }
  /** How far a round has come, and what is being read for it. */
  'check:progress': { case: string | null; progress: CheckProgress }
  /** A health check in the background has ended, with what changed since the one before, and whether logs, events or jobs told something new. */
  'check:watched': { findings: Finding[]; ms: number; at: string; compared: Compared | null; told: boolean }
  /** How far looking through logs has come. */
  'now:progress': LogProgress
  /** A step of a running fix has begun something that takes time; `step` is empty for a long work that belongs to none, as for a plan. */
  'fix:progress': { run: string; step: string; message: Message }
  /** How far the scan of logs has come, and about once a second what it has found. */
  'log:progress': LogNews
  /** A bundle, or the preview of one, has come a part further. */
  'bundle:progress': BundleProgress
}
export type EventName = keyof Events

/** The whole surface of the preload script, as `window.medic`. */
export interface MedicBridge {
  request<Name extends PageRequestName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>>
  /** Hands over the files and folders of a drop, as the browser gives them; where they lie is asked of Electron and not of the page. */
  drop(files: readonly object[]): Promise<Reply<'log:dropped'>>
  /** Calls back for every event of the kind; returns how to stop. */
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void
}
