import type { Finding } from '../../shared/model/finding.ts'

/** The cases that checks tell, each once: of a check that several share the one it tells. */
export function problemsOf(checks: readonly string[], findings: readonly Finding[]): string[] {
  const told = new Map(findings.map(({ check, cases: [first], tells = first }) => [check, tells]))
  return [...new Set(checks.map((check) => told.get(check) ?? check.slice(0, check.indexOf('#'))))]
}
