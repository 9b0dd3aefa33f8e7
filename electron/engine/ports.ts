import type { ActionName, ReadName, ResourceName } from '../../shared/kinds.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Localized } from '../../shared/model/language.ts'
import type { Message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { Runs } from '../../shared/model/runs.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import type { ActionType } from './action-type.ts'
import type { ResourceType } from './resource-type.ts'

/** Reads one thing for a check. Changes nothing; throws a {@link ReadFailure} when there is no answer. */
export type Reader = (read: ReadName, at: Record<string, unknown>, signal?: AbortSignal) => Promise<Json>

/** A read that gave no answer, with the reason for a person. The verdict over it is `unknown`. */
export class ReadFailure extends ReasonedError {}

/** Everything the engine works through. It imports neither Electron nor PowerShell. */
export interface EnginePorts {
  identity: ServerIdentity
  read: Reader
  resources: Record<ResourceName, ResourceType>
  actions: Record<ActionName, ActionType>
  /** A whole case by its id, for cases that name others as causes. */
  caseOf(id: string): Case | undefined
  /** Appends to the journal and returns when the record is on disk. Throws when it could not be written. */
  append(entry: JournalEntry): Promise<unknown>
  /** What the journal tells of this server so far. */
  runs(): Runs
  /** Whether the state of a resource holds something that must not be written to a journal. */
  holdsSecret(target: Json, state: Json): boolean
  /** What the steps are called that the engine itself puts around the changes of a plan. */
  titles: Record<'stopFirst' | 'startAgain', Localized>
  /** Turns any error of a port into a reason for a person, redacted. */
  reasonOf(error: unknown): Message
  /** A folder for files an action must keep; made when asked for. */
  keepFolder(): Promise<string>
  newRunId(): string
  /** Tells the screen about long work. */
  onProgress?(run: string, step: string, message: Message): void
  /** A check has ended. */
  onFinding?(finding: Finding): void
}
