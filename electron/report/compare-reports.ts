import type { Json } from '../../shared/model/expectation.ts'
import type { Verdict } from '../../shared/model/finding.ts'
import type { SessionReport } from '../../shared/model/session-report.ts'

/** One field that two reports tell differently; `null` where one of them does not tell it. */
export interface Difference {
  field: string
  a: Json
  b: Json
}

/** A check that two reports answer differently, with the fields of its evidence that differ. */
interface CheckDifference {
  check: string
  a: Verdict | null
  b: Verdict | null
  evidence: Difference[]
}

/** What changed from one report to another, of the same server or of two. */
export interface Comparison {
  /** Whether both are about the same computer; `null` where a name was replaced, so that nobody can tell. */
  sameServer: boolean | null
  standing: { a: string; b: string }
  server: Difference[]
  checks: CheckDifference[]
  /** Runs that only one of them tells of. */
  runs: { onlyA: string[]; onlyB: string[] }
}

/** Compares two reports. Checks that neither asks are left out; a check that only one asked is told with `null` for the other. */
export function compareReports(a: SessionReport, b: SessionReport): Comparison {
  const [checksA, checksB] = [lastOf(a), lastOf(b)]
  const names = [...new Set([...checksA.keys(), ...checksB.keys()])].sort()
  const [runsA, runsB] = [runsIn(a), runsIn(b)]
  return {
    sameServer: isSameServer(a.server, b.server),
    standing: { a: a.summary.standing, b: b.summary.standing },
    server: [
      ...differences(a.server as Json, b.server as Json, ''),
      ...differences(a.facts as Json, b.facts as Json, 'facts'),
    ],
    checks: names.flatMap((check) => {
      const [one, other] = [checksA.get(check), checksB.get(check)]
      const evidence =
        one && other && one.evidence !== null && other.evidence !== null
          ? differences(one.evidence, other.evidence, '')
          : []
      const isSame = one?.verdict === other?.verdict && evidence.length === 0
      return isSame ? [] : [{ check, a: one?.verdict ?? null, b: other?.verdict ?? null, evidence }]
    }),
    runs: {
      onlyA: runsA.filter((run) => !runsB.includes(run)),
      onlyB: runsB.filter((run) => !runsA.includes(run)),
    },
  }
}

function isSameServer(a: SessionReport['server'], b: SessionReport['server']): boolean | null {
  const named = [a.machineGuid, b.machineGuid, a.computerName, b.computerName]
  if (named.some((name) => /\[[a-zA-Z]+-\d+\]/.test(name))) return null
  return a.machineGuid === b.machineGuid && a.computerName === b.computerName
}

function lastOf({ checks }: SessionReport) {
  return new Map(checks.map(({ check, last }) => [check, last]))
}

function runsIn({ records }: SessionReport): string[] {
  return records.flatMap(({ entry }) => (entry.kind === 'runStarted' ? [entry.run] : []))
}

/** Each field at any depth that differs, with its whole way; of a list of named things each by its name, of another list by its place. */
function differences(a: Json, b: Json, field: string): Difference[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return []
  const name = nameField(a, b)
  const [one, other] = [partsOf(a, name), partsOf(b, name)]
  if (one === null || other === null) return [{ field, a, b }]
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.flatMap((part) =>
    differences(one[part] ?? null, other[part] ?? null, field === '' ? part : `${field}.${part}`),
  )
}

/** The fields by one of which things are told apart, whatever their order. */
const nameFields = ['name', 'volume', 'key', 'id', 'number']

/** The field that names each entry of both lists and no two of them alike; `null` where there is none. */
function nameField(...lists: Json[]): string | null {
  const isNamedBy = (list: Json, field: string) => {
    if (!Array.isArray(list)) return false
    const names = list.map((one) =>
      one !== null && typeof one === 'object' && !Array.isArray(one) ? one[field] : null,
    )
    return (
      names.every((name) => typeof name === 'string' || typeof name === 'number') &&
      new Set(names).size === names.length
    )
  }
  return nameFields.find((field) => lists.every((list) => isNamedBy(list, field))) ?? null
}

function partsOf(json: Json, name: string | null): Record<string, Json> | null {
  if (json === null || typeof json !== 'object') return null
  if (!Array.isArray(json)) return json
  return Object.fromEntries(
    json.map((one, index) => [name === null ? `${index + 1}` : `${(one as Record<string, Json>)[name]}`, one]),
  )
}
