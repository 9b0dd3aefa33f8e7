import type { Json } from '../../../shared/model/expectation.ts'

/** One field of a thing's state at three moments; `undefined` where the field is not there. */
export interface StateField {
  path: string
  before: Json | undefined
  ours: Json | undefined
  now: Json | undefined
}

/** Lays the states before a repair, after it and now side by side, field by field; nothing of them is left out. */
export function stateFields(before: Json, ours: Json, now: Json): StateField[] {
  const states = { before: flat(before), ours: flat(ours), now: flat(now) }
  const paths = new Set([...states.before.keys(), ...states.ours.keys(), ...states.now.keys()])
  return [...paths].map((path) => ({
    path,
    before: states.before.get(path),
    ours: states.ours.get(path),
    now: states.now.get(path),
  }))
}

/** Whether two values of a field are equal. */
export function sameField(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function flat(value: Json, path = '', into = new Map<string, Json>()): Map<string, Json> {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || Object.keys(value).length === 0) {
    into.set(path, value)
    return into
  }
  for (const [name, entry] of Object.entries(value)) flat(entry, path ? `${path}.${name}` : name, into)
  return into
}
