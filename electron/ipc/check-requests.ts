import type { CheckProgress } from '../../shared/model/check-progress.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { comparedWith } from '../../shared/model/health.ts'
import { translator } from '../../shared/text/translate.ts'
import { changeNotice } from '../session/change-notice.ts'
import { logWatch } from '../session/log-watch.ts'
import { previousCheck } from '../session/previous-check.ts'
import { repeatUntil } from '../session/repeat-until.ts'
import type { Session } from '../session/session.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

const minute = 60_000

/**
 * The health check and the checks of a case. Both may run beside each other, because the health check begins by itself and nobody should
 * wait for it; a second one of the same sort ends the one before. Watching repeats the health check in the background, looks for what
 * logs, events and jobs have newly told, and tells the administrator what changed; a round is left out while one that was asked for runs.
 */
export function checkRequests(sitting: WindowSitting): HandlersOf<'check'> {
  const { desktop } = sitting
  const running = { health: new AbortController(), case: new AbortController() }
  let asked = 0
  let watching = new AbortController()
  let watched: { session: Session; logs: ReturnType<typeof logWatch> } | null = null

  /** One health check in the background. */
  const round = async (stop: AbortSignal): Promise<void> => {
    if (asked > 0) return
    const session = await sitting.session
    const before = previousCheck(session.journal)
    running.health = new AbortController()
    const signal = AbortSignal.any([stop, running.health.signal])
    if (watched?.session !== session) watched = { session, logs: logWatch(session) }
    const [{ findings, ms }, news] = await Promise.all([
      session.check({ signal, onlyNews: true }),
      watched.logs(signal),
    ])
    // One that a person asked for in the meantime has taken its place.
    if (signal.aborted) return
    const compared = before === null ? null : comparedWith(findings, before)
    const told = news.cases.length > 0 || news.jobs.length > 0
    desktop.emit('check:watched', { findings, ms, at: new Date().toISOString(), compared, told })
    const { language } = sitting.settings()
    const changed = compared ?? { fresh: [], fixed: [] }
    const notice = changeNotice(changed, findings, news, session, translator(language), language)
    if (notice) desktop.notify(notice)
  }

  return {
    'check:run': async ({ case: id, inputs }) => {
      const sort = id === null ? 'health' : 'case'
      running[sort].abort()
      running[sort] = new AbortController()
      const { signal } = running[sort]
      const { check, journal } = await sitting.session
      const before = id === null ? previousCheck(journal) : null
      // A round that was cancelled may be about another server than the window shows by now.
      const onFinding = (finding: Finding) => !signal.aborted && desktop.emit('check:finding', { case: id, finding })
      const onProgress = (progress: CheckProgress) =>
        !signal.aborted && desktop.emit('check:progress', { case: id, progress })
      if (id === null) asked++
      try {
        const answer = await check({ case: id ?? undefined, inputs, signal, onFinding, onProgress })
        const { findings, entries, ms } = answer
        return { findings, entries, ms, ...(before === null ? {} : { compared: comparedWith(findings, before) }) }
      } finally {
        if (id === null) asked--
      }
    },
    'check:watch': async ({ minutes }) => {
      watching.abort()
      watching = new AbortController()
      if (minutes === null) return null
      // A round that fails is no reason to stop: the server may answer again.
      void repeatUntil(watching.signal, minutes * minute, (stop) => round(stop).catch(() => undefined))
      return null
    },
    'check:cancel': async () => {
      for (const one of Object.values(running)) one.abort()
      return null
    },
  }
}
