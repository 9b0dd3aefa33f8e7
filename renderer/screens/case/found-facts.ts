import type { Json } from '../../../shared/model/expectation.ts'
import type { Finding } from '../../../shared/model/finding.ts'

/** One field of what was read; `expected` where it is the one that decided. */
interface FieldFact {
  path: string
  found: Json
  expected: string | null
}

/** What a check that failed has read, as far as it decided: fields of one thing, or the things of a list that are not as expected. */
export type FoundFacts =
  | { kind: 'fields'; fields: FieldFact[] }
  | { kind: 'things'; columns: readonly string[]; rows: Json[][]; others: number }

/** The columns in which things of a list are told, by the name of the list; of others, the first plain fields. */
const columnsOf: Readonly<Record<string, readonly string[]>> = {
  writers: ['name', 'condition', 'lastError', 'service'],
}
const mostColumns = 5

/** The facts behind the reason of a finding; `null` where its sentence says all there is. */
export function foundFacts({ reason: { key, values }, evidence, verdict }: Finding): FoundFacts | null {
  if (verdict !== 'fail') return null
  const path = String(values.path ?? '')
  if (key === 'check.differs') return fieldsOf(evidence, path, String(values.wanted))
  if (key === 'check.entriesDiffer' || key === 'check.entriesAre') return thingsOf(evidence, path, String(values.names))
  return null
}

function fieldsOf(evidence: Json, path: string, expected: string): FoundFacts | null {
  if (!isRecord(evidence)) return null
  const decided = { path, found: at(evidence, path), expected }
  const besides = plainFields(evidence)
    .filter(([name, value]) => name !== path && value !== '' && !says(name, evidence))
    .map(([name, value]) => ({ path: name, found: value, expected: null }))
  return { kind: 'fields', fields: [decided, ...besides.slice(0, mostColumns)] }
}

/** Whether a field only repeats what another one tells: what exists has a key, and a key that exists is the deepest. */
function says(name: string, { exists, keyExists }: Record<string, Json>): boolean {
  if (name === 'exists') return true
  return (name === 'keyExists' && exists === true) || (name === 'deepestKey' && keyExists === true)
}

/** The plain fields of a thing, and those of the things it holds, such as the data of a registry value. */
function plainFields(thing: Record<string, Json>, within = ''): [string, Json][] {
  return Object.entries(thing).flatMap(([name, value]): [string, Json][] => {
    if (isPlain(value)) return [[`${within}${name}`, value]]
    return within === '' && isRecord(value) ? plainFields(value, `${name}.`) : []
  })
}

function thingsOf(evidence: Json, path: string, names: string): FoundFacts | null {
  const list = at(evidence, path)
  if (!Array.isArray(list)) return null
  const things = list.filter(isRecord)
  const wrong = things.filter((thing) => isNamed(thing, names))
  const [first] = wrong
  if (!first) return null
  const plain = Object.keys(first).filter((name) => isPlain(first[name] ?? null))
  const columns = columnsOf[path.split('.').at(-1) ?? ''] ?? plain.slice(0, mostColumns)
  const rows = wrong.map((thing) => columns.map((column) => thing[column] ?? null))
  return { kind: 'things', columns, rows, others: things.length - wrong.length }
}

/** Whether a thing is one of those that a reason names, which it does by the first of these fields. */
function isNamed(thing: Record<string, Json>, names: string): boolean {
  const name = [thing.name, thing.volume, thing.subject, thing.path].find((value) => typeof value === 'string')
  return typeof name === 'string' && `, ${names}, `.includes(`, ${name}, `)
}

function at(place: Json, path: string): Json {
  return path.split('.').reduce<Json>((inner, name) => (isRecord(inner) ? (inner[name] ?? null) : null), place)
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object'
}
