import type { Finding } from '../../shared/model/finding.ts'
import type { Compared } from '../../shared/model/health.ts'
import type { Language } from '../../shared/model/language.ts'
import { jobReason } from '../../shared/model/likeliest-cases.ts'
import { message } from '../../shared/model/message.ts'
import { inTurn } from '../../shared/text/lists.ts'
import type { Translate } from '../../shared/text/translate.ts'
import type { Notice } from './desktop.ts'
import type { LogNews } from './log-watch.ts'
import { problemsOf } from './problems-of.ts'
import type { Session } from './session.ts'

const mostNamed = 3

/**
 * What a person is told when something changed between two health checks, by the problems that the findings of the later one tell, and when logs,
 * events or jobs tell something new; `null` when nothing did.
 */
export function changeNotice(
  { fresh, fixed }: Pick<Compared, 'fresh' | 'fixed'>,
  findings: readonly Finding[],
  { cases, jobs }: LogNews,
  { knowledge, server }: Pick<Session, 'knowledge' | 'server'>,
  say: Translate,
  language: Language,
): Notice | null {
  const titleOf = (id: string) => knowledge.cases.find((one) => one.id === id)?.title[language] ?? id
  const titled = (ids: readonly string[]) =>
    inTurn([...ids.slice(0, mostNamed).map(titleOf), ...(ids.length > mostNamed ? ['…'] : [])], language)
  const named = (checks: readonly string[]) => titled(problemsOf(checks, findings))
  const lines = [
    ...(fresh.length > 0 ? [say(message('desktop.changedFresh', { count: fresh.length, names: named(fresh) }))] : []),
    ...(fixed.length > 0 ? [say(message('desktop.changedFixed', { count: fixed.length, names: named(fixed) }))] : []),
    ...(cases.length > 0 ? [say(message('desktop.changedLogs', { names: titled(cases) }))] : []),
    ...jobs.slice(0, mostNamed).map((job) => say(message('desktop.changedJob', { job: say(jobReason(job)) }))),
  ]
  if (lines.length === 0) return null
  return { title: say(message('desktop.changed', { computer: server.computerName })), body: lines.join('\n') }
}
