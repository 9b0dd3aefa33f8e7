import type { Finding } from './finding.ts'

/** Whether a failure of it speaks for a case: the one it tells, or any that asks where it tells none. */
export function speaksFor({ cases, tells }: Pick<Finding, 'cases' | 'tells'>, id: string): boolean {
  return tells === undefined ? cases.includes(id) : tells === id
}
