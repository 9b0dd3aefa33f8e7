import type { Case } from '../../shared/model/case.ts'
import { message } from '../../shared/model/message.ts'
import type { Knowledge } from '../cases/load-knowledge.ts'
import { mistakeLine } from '../cases/mistake.ts'
import { RefusedRequest } from './refused-request.ts'

/**
 * The case of an id, or of its name alone where only one product has a case of that name; a damaged or unknown one is a {@link RefusedRequest}
 * with what is wrong in its file, with the cases that share the name, or with ids that are near.
 */
export function findCase({ cases, mistakes }: Pick<Knowledge, 'cases' | 'mistakes'>, id: string): Case {
  const found = cases.find((one) => one.id === id)
  if (found) return found
  const named = cases.filter((one) => shortName(one.id) === id)
  const mistake = mistakes.find((one) => one.case === id || (one.case !== null && shortName(one.case) === id))
  if (named[0] && named.length === 1 && !mistake) return named[0]
  if (named.length > 0) {
    const known = [...named.map((one) => one.id), ...(mistake?.case ? [mistake.case] : [])].join(', ')
    throw new RefusedRequest(message('session.ambiguousCase', { case: id, known }))
  }
  if (mistake)
    throw new RefusedRequest(message('session.caseDamaged', { case: id, mistake: mistakeLine(mistake) }), 'badData')
  throw new RefusedRequest(message('session.unknownCase', { case: id, known: nearestIds(id, cases) }))
}

/** The name of a case without its product. */
export function shortName(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

function nearestIds(id: string, cases: readonly Case[]): string {
  const words = id.split(/[^a-z0-9]+/i).filter((word) => word.length > 2)
  const near = cases.filter((one) =>
    words.some((word) => one.id.includes(word.toLowerCase()) || one.covers.includes(id)),
  )
  return (near.length > 0 ? near : cases)
    .slice(0, 5)
    .map((one) => one.id)
    .join(', ')
}
