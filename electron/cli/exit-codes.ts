/** What the exit codes of the command line mean; other programs rely on them. From 64 on they are those of sysexits.h. */
export const exitCodes = {
  done: 0,
  failed: 1,
  onlyUnknown: 2,
  nothingFits: 3,
  nothingToDo: 4,
  outdated: 5,
  changedSince: 6,
  /** Unknown case, option, scenario, or a confirmation that is not enough. */
  badInput: 64,
  /** A damaged file: state, journal, knowledge, binary input. */
  badData: 65,
  /** A file that cannot be read. */
  noInput: 66,
  /** The server cannot be reached or asked. */
  unavailable: 69,
  /** Something nobody foresaw. */
  unexpected: 70,
  /** A file that cannot be written. */
  cannotWrite: 73,
  /** Another program holds the lock. */
  locked: 75,
  /** The state folder or the program belongs to others, or could be changed by them. */
  notOurs: 77,
  /** Ended in order by Ctrl+C before it was through, as shells say it: 128 and the number of SIGINT. */
  interrupted: 130,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
