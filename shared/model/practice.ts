import type { Localized } from './language.ts'

/** A fault that a simulated server can be given, to practise the repair of its case. */
export interface PracticeFault {
  name: string
  /** The kind of server that has it. */
  server: string
  /** What is wrong there: the checks of the case that fail. */
  wrong: Localized[]
  /** Whether the program repairs it; else the plan only guides a person, or a guard keeps it back. */
  repairable: boolean
  /** Whether the health check finds it, so that one can begin without knowing what is wrong. */
  found: boolean
}

/** The faults of one case. */
export interface PracticeCase {
  case: string
  faults: PracticeFault[]
}

/** The practice that goes on in the window, and the server that waits meanwhile. */
export interface PracticeView {
  case: string
  fault: string
  /** The name of the server that one goes back to. */
  home: string
}
