import { assertNever } from '../../shared/model/assert-never.ts'

/** Where texts stand in a knowledge file, and under which names their translations stand. */
export type TextPlaces =
  /** One text, translated. */
  | { kind: 'text' }
  /** A list that each language has of its own. */
  | { kind: 'lines' }
  | { kind: 'fields'; fields: Record<string, TextPlaces> }
  /** A list in the English file, a map by this field of its entries in a translation; `short`: the one text may stand directly. */
  | { kind: 'entries'; key: 'id' | 'name' | 'value'; of: TextPlaces; short?: string }
  /** A map in both. */
  | { kind: 'names'; of: TextPlaces }

const text: TextPlaces = { kind: 'text' }
const texts = (...names: string[]): TextPlaces => ({
  kind: 'fields',
  fields: Object.fromEntries(names.map((name) => [name, text])),
})
const withFields = (place: TextPlaces, fields: Record<string, TextPlaces>): TextPlaces => ({
  kind: 'fields',
  fields: { ...(place.kind === 'fields' ? place.fields : {}), ...fields },
})
const entries = (key: 'id' | 'name' | 'value', of: TextPlaces, short?: string): TextPlaces =>
  short === undefined ? { kind: 'entries', key, of } : { kind: 'entries', key, of, short }
const names = (of: TextPlaces): TextPlaces => ({ kind: 'names', of })

const guard = texts('title', 'refusal')
const check = texts('title', 'meaning')
const fact = texts('unknown')
const input = withFields(texts('question'), { options: entries('value', texts('label'), 'label') })
const step = withFields(texts('title', 'guidance', 'question'), { guards: entries('id', guard) })

/** The texts of a case file. Merging, checking, comparing and writing translations all walk this one table. */
export const casePlaces: TextPlaces = withFields(texts('title', 'summary'), {
  messages: { kind: 'lines' },
  symptoms: { kind: 'lines' },
  inputs: entries('name', input),
  facts: entries('name', fact),
  causes: entries('id', texts('text'), 'text'),
  checks: entries('id', check),
  fix: withFields(texts('impact'), { guards: entries('id', guard), steps: entries('id', step) }),
  notes: names(text),
})

/** The texts of a file of common blocks. */
export const commonPlaces: TextPlaces = {
  kind: 'fields',
  fields: {
    guards: names(guard),
    checks: names(check),
    steps: names(step),
    facts: names(fact),
    inputs: names(input),
  },
}

/** One text of a file: where it stands there, and where its translation stands in an overlay. */
export interface TextInFile {
  kind: 'text' | 'lines'
  path: (string | number)[]
  overlay: string[]
  /** A second, longer place that an overlay may use as well. */
  long: string[] | null
  /** What the English file says; `undefined` for a list that only other languages have. */
  value: unknown
}

/** Every text of an English file, in the order in which it stands there. */
export function textsIn(tree: unknown, places: TextPlaces): TextInFile[] {
  return walk(tree, places, [], [])
}

function walk(tree: unknown, places: TextPlaces, path: (string | number)[], overlay: string[]): TextInFile[] {
  switch (places.kind) {
    case 'lines':
      return [{ kind: 'lines', path, overlay, long: null, value: tree }]
    case 'text':
      return typeof tree === 'string' ? [{ kind: 'text', path, overlay, long: null, value: tree }] : []
    case 'fields':
      if (!isRecord(tree)) return []
      return Object.entries(places.fields).flatMap(([name, place]) =>
        walk(tree[name], place, [...path, name], [...overlay, name]),
      )
    case 'names':
      if (!isRecord(tree)) return []
      return Object.keys(tree).flatMap((name) => walk(tree[name], places.of, [...path, name], [...overlay, name]))
    case 'entries': {
      if (!Array.isArray(tree)) return []
      const { key, of, short } = places
      return tree.flatMap((entry: unknown, index) => {
        const name = isRecord(entry) ? entry[key] : undefined
        if (typeof name !== 'string') return []
        return walk(entry, of, [...path, index], [...overlay, name]).map((one) => shortened(one, short))
      })
    }
    default:
      return assertNever(places)
  }
}

function shortened(one: TextInFile, short: string | undefined): TextInFile {
  if (short === undefined || one.overlay.at(-1) !== short) return one
  return { ...one, overlay: one.overlay.slice(0, -1), long: one.overlay }
}

/** Whether a value is a map of names. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
