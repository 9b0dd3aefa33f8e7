import type { CaseSummary } from '../../../shared/ipc.ts'
import type { Area } from '../../../shared/model/area.ts'
import type { Finding } from '../../../shared/model/finding.ts'

/** The part of the server that the check behind a finding looks at. */
export function areaOfFinding({ check }: Pick<Finding, 'check'>, cases: readonly CaseSummary[]): Area {
  const [caseId, checkId = ''] = check.split('#')
  const owner = cases.find(({ id }) => id === caseId)
  return owner?.areas[checkId] ?? owner?.area ?? 'agent'
}
