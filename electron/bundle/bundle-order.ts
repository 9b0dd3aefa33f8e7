import type { BundleProgress } from '../../shared/model/bundle.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Language } from '../../shared/model/language.ts'
import type { Message } from '../../shared/model/message.ts'
import type { ReportContent, ReportedSession } from '../report/report-source.ts'

/** What a bundle is to hold. */
export interface BundleContent extends ReportContent {
  language: Language
  /** From when on logs and events go in, as milliseconds since 1970. */
  logsSince: number
  /** How much goes in at most before it is packed, in bytes; what is beyond it is named in the manifest. */
  mostBytes: number
  /** How long each collector may take, in milliseconds. */
  limitMs: number
  signal: AbortSignal
  /** Is told what is collected now. */
  tell?: (progress: BundleProgress) => void
}

/** Which bundle is asked for, and where. */
export interface BundleOrder extends BundleContent {
  path: string
  overwrite: boolean
  /** The folder of our own files, none of which a bundle ever replaces. */
  stateFolder: string
}

/** What a bundle is made of: an open session, and where the files of a simulated server lie (`null` for this computer). */
export interface BundledSession extends ReportedSession {
  readonly simulatedFiles: string | null
  /** Writes an entry to the journal. */
  note(entry: JournalEntry): Promise<unknown>
}

/** Tells how far a bundle has come: each call says what is begun, after so many parts of so many. */
export function progressOf({ tell }: Pick<BundleContent, 'tell'>, of: number): (work: Message) => void {
  let begun = 0
  return (work) => tell?.({ work, done: Math.min(begun++, of), of })
}
