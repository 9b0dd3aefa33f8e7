import type { ReadName } from '../kinds.ts'
import type { Area } from './area.ts'

/** Something that is being read of the server. */
export interface ReadUnderWay {
  read: ReadName
  area: Area
}

/** How far a round of checks has come. */
export interface CheckProgress {
  answered: number
  /** All questions; `null` while something is still being read that decides what is asked. */
  asked: number | null
  /** What was asked of the server and has no answer yet, in the order in which it was asked: the first of it is at work. */
  reading: ReadUnderWay[]
}
