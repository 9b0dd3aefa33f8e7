import type { ResourceName } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { Message } from '../../shared/model/message.ts'
import type { Risk, ShownCall, UndoExtent } from '../../shared/model/plan.ts'

/** What taking a change back would give, and what it would lose. */
interface UndoForecast {
  extent: UndoExtent
  loses: Message[]
}

/**
 * A kind of thing on the server that can be read, changed and put back. The engine, not the type, decides order, confirmation,
 * journal and undo. All states are plain data without loss, so that the journal can hold them.
 */
export interface ResourceType<Target = Json, State = Json, Desired = Json> {
  readonly type: ResourceName
  /** Reads all that is needed to put the thing back. Changes nothing. */
  get(target: Target): Promise<State>
  /** The whole state that the desired state makes of the one before. Does not touch the server. */
  stateAfter(before: State, desired: Desired): State
  /**
   * The state to put back, from the one that was planned and the one just read, which agree: earlier steps of the same run may
   * have made what the thing lies in. Left out where the one just read is always right.
   */
  putBack?(planned: State, read: State): State
  /**
   * The state to put back when earlier runs, which had made what the thing lies in, were taken back before this one. Left out where
   * it is always the one from before.
   */
  putBackAfter?(target: Target, before: State, undone: readonly { at: Target; before: State }[]): State
  /** Whether two states agree in everything that the desired state names. */
  same(one: State, other: State, desired: Desired): boolean
  /**
   * Names the parts that putting `before` back would write over and that someone else has changed since the run left them, where
   * `same` does not compare all that is written. Left out where it does.
   */
  changedBeside?(now: State, left: State, before: State): string[]
  /**
   * Whether a state is one that a write between two others leaves when it is cut short, where a part of the state can be written
   * half. Left out where each part is written as a whole.
   */
  isHalfWay?(now: State, before: State, left: State): boolean
  /** Writes what the desired state names, as `state` has it. The caller has saved `from`, which it has just read. */
  set(target: Target, state: State, desired: Desired, from: State): Promise<void>
  /** Names what going back from `after` to `before` would give and lose. */
  forecastUndo(before: State, after: State, desired: Desired): UndoForecast
  risk(before: State, after: State, desired: Desired): Risk
  /** Why this change cannot be made on this server at all; `null` when it can. */
  refusal(before: State, desired: Desired): Message | null
  /** The thing in the administrator's words: `HKLM\…\Name`, `MSDTC`, `C:`. */
  nameOf(target: Target): string
  /** The state in the administrator's words, as far as the desired state names it. */
  show(state: State, desired: Desired): Message[]
  /** The exact calls that `set` makes, and what an administrator would type for the same. */
  calls(target: Target, state: State, desired: Desired, from: State): ShownCall[]
  /** The desired state that a check's expectation of this resource amounts to; throws when it leaves a choice open. */
  desiredOf(expectation: Json): Desired
}
