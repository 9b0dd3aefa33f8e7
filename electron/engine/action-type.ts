import type { ActionName } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { UndoStepOutcome } from '../../shared/model/journal-record.ts'
import type { Message } from '../../shared/model/message.ts'
import type { Reversal, Risk, ShownCall } from '../../shared/model/plan.ts'
import type { Ending } from './ending.ts'

/** What an action would do now, for the plan. */
export interface ActionPreview {
  target: string
  before: Message[]
  after: Message[]
  calls: ShownCall[]
  risk: Risk
  loses: Message[]
  /** Why it cannot be done on this server at all; `null` when it can. */
  refusal: Message | null
}

/** How an action ended. */
export type ActionResult = Ending<'applied' | 'failed' | 'unclear'>

/** How an interrupted action stands, as far as it can be told: `notApplied` when it had not touched anything yet. */
export type ResumedAction = Ending<ActionResult['outcome'] | 'notApplied'>

/** What became of taking an action back. */
export interface UndoneAction {
  outcome: Extract<UndoStepOutcome, 'undone' | 'alreadyBefore' | 'notRestored'>
  now: Json
  reason: Message | null
}

/** What an action may use while it runs. */
export interface ActionContext {
  /** Writes a note to the journal and returns when it is on disk. Called before each write to the server. */
  note(note: Json): Promise<void>
  /** Whether the administrator has cancelled. A long action asks between two of its parts and then ends as failed. */
  isCancelled(): boolean
  /** Tells the screen what is going on. */
  progress(message: Message): void
  /** The services that this step, or one it was made for (`becauseOf`), has stopped and that were not seen running since. */
  down(): string[]
  /** Whether changes are being taken back: a service that is found stopped then stays so, unless the run itself had stopped it. */
  takingBack: boolean
  /** A folder beside the journal for files that must be kept (exports); made when asked for. */
  keepFolder(): Promise<string>
}

/** Something that is done to a server without a state of its own. */
export interface ActionType<Arguments = Json> {
  readonly type: ActionName
  readonly reversal: Reversal
  /** Reads what the action would touch. Changes nothing. */
  preview(args: Arguments): Promise<ActionPreview>
  /** Does it. The caller has the administrator's yes and has written the intent. */
  run(args: Arguments, context: ActionContext): Promise<ActionResult>
  /** After a crash in the middle: brings back what the notes say was taken down, and reads how things stand. */
  resume(args: Arguments, notes: readonly Json[], context: ActionContext): Promise<ResumedAction>
  /**
   * Takes back what a compensated action has made, also what it had made when it was cut short. It is asked for only when the
   * changes of the same run, which may use what was made, have been put back. Left out where nothing is made that stays.
   */
  undo?(args: Arguments, notes: readonly Json[], context: ActionContext): Promise<UndoneAction>
}
