import type { Case } from '../../shared/model/case.ts'
import type { Explanation } from './explain-issues.ts'

/** The problems that cases cover although another case covers them too, by the id of the case: a person would be shown one of two answers. */
export function sharedCovers(cases: readonly Case[]): Map<string, Explanation[]> {
  const claims = cases.flatMap((owner) => owner.covers.map((id, index) => ({ owner, id, path: ['covers', index] })))
  const byProblem = Map.groupBy(claims, ({ id }) => id)
  const found = new Map<string, Explanation[]>()
  for (const { owner, id, path } of claims) {
    const rival = byProblem.get(id)?.find((claim) => claim.owner !== owner)?.owner
    if (!rival) continue
    const text = `the case ${rival.id} covers ${id} too; let one of them cover it`
    found.set(owner.id, [...(found.get(owner.id) ?? []), { path, text }])
  }
  return found
}

interface Claim {
  owner: Case
  path: Explanation['path']
  code: string
}

/**
 * The codes that cases claim although another case claims them too, by the id of the case. A code with two cases could never be certain,
 * so it belongs to one, to a cause of one, or to cases of which one names the others as causes.
 */
export function sharedCodes(cases: readonly Case[]): Map<string, Explanation[]> {
  const byCode = Map.groupBy(cases.flatMap(claimsOf), ({ code }) => code.trim().toLowerCase())
  const found = new Map<string, Explanation[]>()
  for (const claims of byCode.values()) {
    const owners = [...new Set(claims.map(({ owner }) => owner))]
    for (const { owner, path, code } of claims) {
      const rival = owners.find((other) => other !== owner && !areOneProblem(owner, other, cases))
      if (!rival) continue
      const text = `the case ${rival.id} claims the code ${code} too; let one of them have it, or name one as a cause of the other`
      found.set(owner.id, [...(found.get(owner.id) ?? []), { path, text }])
    }
  }
  return found
}

function claimsOf(owner: Case): Claim[] {
  const own = owner.codes.map((code, index) => ({ owner, path: ['codes', index], code }))
  const ofCauses = owner.causes.flatMap((cause, at) =>
    cause.codes.map((code, index) => ({ owner, path: ['causes', at, 'codes', index], code })),
  )
  return [...own, ...ofCauses]
}

/** One names the other as a cause, or a third names both. */
function areOneProblem(one: Case, other: Case, cases: readonly Case[]): boolean {
  return cases.some((hub) => {
    const together = [hub.id, ...hub.causes.flatMap((cause) => cause.case ?? [])]
    return together.includes(one.id) && together.includes(other.id)
  })
}
