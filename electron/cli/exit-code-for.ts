import { JournalProblem } from '../journal/journal-problem.ts'
import { LockHeld } from '../journal/repair-lock.ts'
import { ServerError } from '../server/server.ts'
import { reasonFor } from '../session/reason-for.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

const byKey: Record<string, ExitCode> = {
  'cli.binary': exitCodes.badData,
  'cli.unreadable': exitCodes.noInput,
  'session.simulationDamaged': exitCodes.badData,
  'session.stateIsLink': exitCodes.badData,
  'session.stateOfAnother': exitCodes.notOurs,
  'session.programWritable': exitCodes.notOurs,
  'session.folderOpenToOthers': exitCodes.notOurs,
  'session.caseDamaged': exitCodes.badData,
  'session.unexpected': exitCodes.unexpected,
  'report.notWritten': exitCodes.cannotWrite,
  'report.exists': exitCodes.cannotWrite,
  'report.amongOurs': exitCodes.cannotWrite,
  'journal.notWritten': exitCodes.cannotWrite,
  'journal.noFolder': exitCodes.cannotWrite,
  'journal.notSetAside': exitCodes.cannotWrite,
  'journal.moved': exitCodes.cannotWrite,
  'run.damaged': exitCodes.badData,
  'run.renamed': exitCodes.notOurs,
  'run.otherHardware': exitCodes.notOurs,
  'run.other': exitCodes.notOurs,
  'session.adoptOther': exitCodes.notOurs,
}

/** The exit code of an error that ended a command. */
export function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof LockHeld) return exitCodes.locked
  if (error instanceof ServerError) return exitCodes.unavailable
  const known = byKey[reasonFor(error).key]
  if (known !== undefined) return known
  return error instanceof JournalProblem ? exitCodes.badData : exitCodes.badInput
}
