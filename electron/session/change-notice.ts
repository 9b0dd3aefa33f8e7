import type { Finding } from '../../shared/model/finding.ts'
import type { Compared } from '../../shared/model/health.ts'
import type { Language } from '../../shared/model/language.ts'
import { message } from '../../shared/model/message.ts'
import type { Translate } from '../../shared/text/translate.ts'
import type { Notice } from './desktop.ts'
import type { Session } from './session.ts'

const mostNamed = 3

/** What a person is told when something changed between two health checks, by the problems that the findings of the later one tell; `null` when nothing did. */
export function changeNotice(
  { fresh, fixed }: Compared,
  findings: readonly Finding[],
  { knowledge, server }: Pick<Session, 'knowledge' | 'server'>,
  say: Translate,
  language: Language,
): Notice | null {
  if (fresh.length === 0 && fixed.length === 0) return null
  const titleOf = (id: string) => knowledge.cases.find((one) => one.id === id)?.title[language]
  const titles = new Map(findings.map(({ check, cases: [first = ''], tells = first }) => [check, titleOf(tells)]))
  const named = (checks: readonly string[]) => {
    const all = [...new Set(checks.map((check) => titles.get(check) ?? check))]
    return all.length > mostNamed ? `${all.slice(0, mostNamed).join('; ')}; …` : all.join('; ')
  }
  const lines = [
    ...(fresh.length > 0 ? [say(message('desktop.changedFresh', { count: fresh.length, names: named(fresh) }))] : []),
    ...(fixed.length > 0 ? [say(message('desktop.changedFixed', { count: fixed.length, names: named(fixed) }))] : []),
  ]
  return { title: say(message('desktop.changed', { computer: server.computerName })), body: lines.join('\n') }
}
