import { message } from '../../shared/model/message.ts'
import type { Run } from '../../shared/model/runs.ts'
import type { Journal } from '../journal/journal.ts'
import { RefusedRequest } from './refused-request.ts'

/** A run that is damaged or another machine's: it can be read here and nothing else. Nothing was done. */
export class BarredRun extends RefusedRequest {}

/**
 * The run of an id, as the journal was read last. Throws a {@link BarredRun} that names the damage when the run is lost or may have
 * been, and else a {@link RefusedRequest}.
 */
export function knownRun(journal: Pick<Journal, 'runs' | 'lostRun'>, id: string): Run {
  const run = journal.runs().find((one) => one.id === id)
  if (run) return run
  const lost = journal.lostRun(id)
  throw lost ? new BarredRun(lost, 'badData') : new RefusedRequest(message('session.unknownRun', { run: id }))
}
