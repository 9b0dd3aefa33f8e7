import type {
  Problem,
  Replies,
  ReportFormat,
  RequestName,
  RequestOf,
  SessionView,
  Theme,
  UndoDecision,
} from '../../shared/ipc.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import type { Language } from '../../shared/model/language.ts'
import type { Message } from '../../shared/model/message.ts'
import type { Confirmation, GuardResult, Overrides, Plan } from '../../shared/model/plan.ts'
import type { Runs } from '../../shared/model/runs.ts'

export type Screen = 'diagnose' | 'cases' | 'changes' | 'report'

/** One round of checks: the health check, or the checks of one case. */
export interface CheckRound {
  /** The case, or `null` for the health check. */
  scope: string | null
  running: boolean
  cancelled: boolean
  /** Whether the server was changed from here after the round ended. */
  stale: boolean
  findings: Finding[]
  /** How long the round took; `null` until it ended. */
  ms: number | null
}

/** The plan on the screen and, when the server had moved away from it, the one shown before. */
export interface ShownPlan {
  plan: Plan
  /** The plan that no longer fitted; `null` when this is the first one. */
  replaces: Plan | null
  /** Whether the one before had been begun; else nothing was done with it. */
  begun: boolean
  /** Why the one before no longer fitted, when that was said. */
  reason: Message | null
}

/** A request that did not work, until the administrator dismisses it. */
export interface ShownProblem {
  id: number
  request: RequestName
  problem: Problem
}

/** The repair that is being carried out; `run` is `null` until the journal says that it began. */
export interface Applying {
  case: string
  run: string | null
  stopping: boolean
}

/** What the screens know. Runs are only ever what the journal says; the rest is what the journal does not hold. */
export interface SessionFacts {
  stage: 'opening' | 'open' | 'failed'
  view: SessionView | null
  language: Language
  theme: Theme
  screen: Screen
  /** The journal of this server, oldest first. */
  records: readonly JournalRecord[]
  runs: Runs
  /** How many requests of each name are on their way. */
  busy: Partial<Record<RequestName, number>>
  problems: readonly ShownProblem[]
  text: string
  diagnosis: Diagnosis | null
  health: CheckRound | null
  caseChecks: CheckRound | null
  /** Cases that have been opened or whose checks are shown, whole. */
  cases: Readonly<Record<string, Case>>
  openCase: string | null
  shownPlan: ShownPlan | null
  applying: Applying | null
  /** The run of each case that this window has begun. */
  runOfCase: Readonly<Record<string, string>>
  undoing: string | null
  /** What a running step is at, by step id. */
  progress: Readonly<Record<string, Message>>
  /** How many runs the last settling settled. */
  settled: number | null
}

export interface SessionActions {
  /** Asks for the session and begins to listen; a failed opening can be tried again. */
  open(): Promise<void>
  goTo(screen: Screen): void
  setLanguage(language: Language): Promise<void>
  setTheme(theme: Theme): Promise<void>
  dismissProblem(id: number): void

  setText(text: string): void
  diagnose(): Promise<void>
  /** Runs the health check (`null`) or the checks of one case. Changes nothing on the server. */
  runChecks(scope: string | null): Promise<void>
  cancelChecks(): Promise<void>

  /** Opens a case on its screen; what was planned for another one is put away. */
  showCase(id: string): Promise<void>
  closeCase(): void
  /** Fetches a case once, so that its titles can be shown. */
  needCase(id: string): Promise<void>

  /** Makes a plan for the open case. Changes nothing on the server. */
  makePlan(inputs: Plan['inputs']): Promise<void>
  /** Carries out the shown plan. When it no longer fits, nothing is done and a new plan is shown beside what changed. */
  apply(confirmation: Omit<Confirmation, 'hash'>): Promise<void>
  stopApplying(): Promise<void>
  answerGuidance(run: string, step: string, done: boolean): Promise<void>
  /** Takes a run back; answers the guards that stand against it, in which case nothing was taken back. */
  undo(run: string, decisions: UndoDecision[], overrides?: Overrides): Promise<GuardResult[]>
  settle(): Promise<void>

  /** Answers where the report is, `null` when the dialog was closed, `undefined` when it failed. */
  saveReport(format: ReportFormat): Promise<Replies['report:save'] | undefined>
  readScript(primitive: string): Promise<string | undefined>
  /** Whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>
  openLink(url: string): Promise<void>
}

export type SessionState = SessionFacts & SessionActions

/** Makes a request; a failure becomes a shown problem and answers `undefined`. */
export type Ask = <Name extends RequestName>(name: Name, request: RequestOf<Name>) => Promise<Replies[Name] | undefined>

/** What the groups of actions work with. */
export interface StorePorts {
  ask: Ask
  get(): SessionState
  set(change: Partial<SessionFacts> | ((state: SessionState) => Partial<SessionFacts>)): void
}

/** The state before anything is known. */
export const unopened: SessionFacts = {
  stage: 'opening',
  view: null,
  language: 'en',
  theme: 'system',
  screen: 'diagnose',
  records: [],
  runs: [],
  busy: {},
  problems: [],
  text: '',
  diagnosis: null,
  health: null,
  caseChecks: null,
  cases: {},
  openCase: null,
  shownPlan: null,
  applying: null,
  runOfCase: {},
  undoing: null,
  progress: {},
  settled: null,
}
