import type { LogProgress, LogScan, LogScanRequest } from '../../shared/model/log-scan.ts'
import { message } from '../../shared/model/message.ts'
import type { Knowledge } from '../cases/load-knowledge.ts'
import { searchable } from '../diagnosis/searchable-case.ts'
import { type ScanOptions, scanOffThread } from '../logs/scan-off-thread.ts'
import { RefusedRequest } from './refused-request.ts'
import { clean } from './session-journal.ts'

/**
 * Looks through logs for all that the knowledge knows, in a thread of its own; asks no server, and what it returns holds no secret. A
 * request that names nothing, or a time in which nothing can lie, is refused.
 */
export async function scanLogs(
  request: LogScanRequest,
  knowledge: Knowledge,
  { signal, onProgress, readEvents }: ScanOptions = {},
): Promise<LogScan> {
  const { since, until } = request
  if (request.paths.length === 0 && !request.eventLogs) throw new RefusedRequest(message('logs.noPath'))
  if (since !== undefined && until !== undefined && since > until)
    throw new RefusedRequest(message('logs.sinceAfterUntil'))
  const { cases, codes, concepts } = searchable(knowledge)
  const told = onProgress && ((progress: LogProgress) => onProgress(progress.found ? clean(progress) : progress))
  return clean(await scanOffThread(request, { cases, codes, concepts }, { signal, onProgress: told, readEvents }))
}
