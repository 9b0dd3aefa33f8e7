import type { FailedCollection } from '../../shared/model/bundle.ts'
import type { RolesAnswer } from '../../shared/reads/roles.ts'
import { type FoundLog, findLogs } from './agent-logs.ts'
import type { BundleContent, BundledSession } from './bundle-order.ts'
import { BundleCancelled, collectAll, reasonOf } from './collect.ts'
import { serverCollectors } from './server-collectors.ts'

/** How many reads of the server are asked at once. */
const atOnce = 4

/** What a bundle asks the server, with how many parts that has; nothing is asked before the answers are asked for. */
export function serverSources({ read }: BundledSession, { logsSince, limitMs, signal }: BundleContent) {
  const hours = Math.min(8_784, Math.max(1, Math.ceil((Date.now() - logsSince) / 3_600_000)))
  const collectors = serverCollectors(read, hours)
  return { count: collectors.length, answers: () => collectAll(collectors, { limitMs, atOnce, signal }) }
}

/** The logs of the agents that are installed, and what could not be listed; without knowing the roles nobody knows where they lie. Opens none. */
export async function logSources(
  { read, simulatedFiles }: BundledSession,
  { logsSince, limitMs, signal }: BundleContent,
  redacted: (text: string) => string,
): Promise<{ logs: FoundLog[]; unread: FailedCollection[] }> {
  try {
    const roles = (await read('roles', {}, AbortSignal.any([signal, AbortSignal.timeout(limitMs)]))) as RolesAnswer
    const { logs, unlisted } = await findLogs(roles, logsSince, simulatedFiles, redacted)
    const unread = unlisted.map(({ folder, error }) => ({ collector: `logs: ${folder}`, reason: reasonOf(error) }))
    return { logs, unread }
  } catch (error) {
    if (signal.aborted) throw new BundleCancelled()
    return { logs: [], unread: [{ collector: 'logs', reason: reasonOf(error) }] }
  }
}
