import type { Json } from '../../shared/model/expectation.ts'
import type { PrivateKind } from '../../shared/model/private-kinds.ts'
import type { RedactionChoice, Replaced } from '../../shared/model/redaction-choice.ts'
import { privateNames } from './private-fields.ts'
import { privatePatterns } from './private-patterns.ts'

/** Replaces private details of the chosen kinds by tokens (`[host-1]`), the same one always by the same token. */
export interface PrivateDetails {
  /** Remembers what fields of the data name, so that it is replaced wherever it stands from now on. Replaces nothing. */
  learn(json: Json): void
  text(text: string): string
  /** The same for data. What gives it its form stays: keys of sentences, names of cases, checks and outcomes. */
  json(json: Json): Json
  readonly replaced: readonly Replaced[]
}

/** Makes one for a report or a bundle. A word of the administrator's own counts as it is, capitals aside. */
export function createPrivateDetails({ kinds, words }: RedactionChoice): PrivateDetails {
  const byName = new Map<string, Replaced & { was: string }>()
  const counts = new Map<PrivateKind, number>()
  const chosen = new Set<PrivateKind>([...kinds, ...(words.length > 0 ? (['ownWord'] as const) : [])])
  let expression: RegExp | null = null

  function remember(kind: PrivateKind, was: string): Replaced | undefined {
    if (!chosen.has(kind)) return undefined
    const known = byName.get(was.toLowerCase())
    if (known) return known
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    const made = { token: `[${kind === 'ownWord' ? 'word' : kind}-${number}]`, kind, places: 0, was }
    byName.set(was.toLowerCase(), made)
    expression = null
    return made
  }

  function known(): RegExp {
    const names = [...byName.values()].map(({ was }) => was).sort((one, other) => other.length - one.length)
    const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'giu')
  }

  function replaceKnown(text: string): string {
    if (byName.size === 0) return text
    expression ??= known()
    return text.replace(expression, (was) => {
      const one = byName.get(was.toLowerCase())
      if (one) one.places++
      return one?.token ?? was
    })
  }

  function clean(text: string): string {
    for (const { kind, find, counts: fits } of privatePatterns) {
      if (!chosen.has(kind)) continue
      for (const match of text.matchAll(find)) {
        const name = match.groups?.name ?? match[0]
        if (fits?.(name) ?? true) remember(kind, name)
      }
    }
    return replaceKnown(text)
  }

  for (const word of words) remember('ownWord', word.trim())
  return {
    learn: (json) => privateNames(json, remember),
    text: clean,
    json: (json) => withTexts(json, clean),
    get replaced() {
      return [...byName.values()].filter(({ places }) => places > 0).map((one) => ({ ...one }))
    },
  }
}

/** Fields that hold a name of ours, not one of the server. */
const ours = new Set([
  'kind',
  'case',
  'cases',
  'check',
  'checks',
  'verdict',
  'outcome',
  'cause',
  'causes',
  'resource',
  'action',
  'reversal',
  'risk',
  'undo',
  'override',
  'digest',
  'asked',
  'id',
  'step',
  'caseStep',
  'becauseOf',
  'onlyIfFailing',
  'run',
  'session',
  'hash',
  'sum',
  'prev',
  'prevOfRun',
  'program',
  'version',
  'at',
  'confidence',
  'read',
  'where',
  'how',
  'startedAt',
  'endedAt',
  'format',
  'code',
])
/** Fields below which everything is what the server has told. */
const told = new Set([
  'evidence',
  'before',
  'after',
  'beforeState',
  'wanted',
  'now',
  'note',
  'notes',
  'from',
  'to',
  'values',
  'facts',
])

function withTexts(json: Json, clean: (text: string) => string): Json {
  function of(value: Json, isTold: boolean, name: string): Json {
    if (typeof value === 'string') return (!isTold && ours.has(name)) || isVersion(name) ? value : clean(value)
    if (Array.isArray(value)) return value.map((one) => of(one, isTold, name))
    if (value === null || typeof value !== 'object') return value
    if (isMessage(value)) return { ...value, values: of(value.values ?? {}, true, 'values') }
    return Object.fromEntries(
      Object.entries(value).map(([field, content]) => [
        isTold ? clean(field) : field,
        of(content, isTold || told.has(field), field),
      ]),
    )
  }
  return of(json, false, '')
}

/** A version can be written like an address. */
function isVersion(field: string): boolean {
  return /version$/i.test(field)
}

function isMessage(value: { [name: string]: Json }): boolean {
  return typeof value.key === 'string' && typeof value.values === 'object' && Object.keys(value).length === 2
}
