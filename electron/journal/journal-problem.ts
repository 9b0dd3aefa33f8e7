import { ReasonedError } from '../../shared/model/reasoned-error.ts'

/** The journal could not be read or written, and nothing more is changed without it. */
export class JournalProblem extends ReasonedError {}
