import { type Language, languages } from '../../shared/model/language.ts'
import type { Explanation } from './explain-issues.ts'
import { isRecord, type TextInFile, type TextPlaces, textsIn } from './text-places.ts'

/** The languages that overlays are written in. */
export const overlayLanguages = languages.filter((language) => language !== 'en')
export type OverlayLanguage = Exclude<Language, 'en'>

/** What stands before an English text where its translation is missing. */
const englishMark = '[EN] '

/** What the overlays of a file say; a language without a file is missing. */
export type OverlayTrees = Partial<Record<OverlayLanguage, unknown>>

/** A tree with its texts in every language, and what the overlays lack or have too much. */
export interface Translated {
  tree: unknown
  /** What is wrong in an overlay; the text is English then. */
  mistakes: Record<OverlayLanguage, Explanation[]>
  /** Texts without a translation, as overlays name them. */
  untranslated: Record<OverlayLanguage, string[]>
}

/**
 * Puts the translations beside each English text. A text that an overlay lacks, or that asks for other placeholders than the
 * English one, is the English text with a mark: a translation never costs a case.
 */
export function translateTexts(english: unknown, places: TextPlaces, overlays: OverlayTrees): Translated {
  const tree = structuredClone(english)
  const found = textsIn(tree, places)
  const result: Translated = {
    tree,
    mistakes: { fr: [], nl: [] },
    untranslated: { fr: [], nl: [] },
  }
  for (const language of overlayLanguages) {
    result.mistakes[language].push(...strangers(overlays[language], found))
  }
  for (const one of found) {
    if (one.kind === 'lines') setAt(tree, one.path, ownLines(one, overlays, result.mistakes))
    else if (typeof one.value === 'string' && one.value.trim() !== '') {
      const english = one.value
      const texts = overlayLanguages.map((language) => [language, textIn(one, english, language, overlays, result)])
      setAt(tree, one.path, { en: english, ...Object.fromEntries(texts) })
    }
  }
  return result
}

/** The placeholders of a text, sorted: they must be the same in every language. */
function placeholdersOf(text: string): string[] {
  return (text.match(/\{(fact|input|item|limit)\.[A-Za-z0-9.-]+\}/g) ?? []).sort()
}

/** What an overlay says for a text, in its short or its long place. */
export function overlayText(one: TextInFile, overlay: unknown): { value: unknown; path: string[] } {
  const short = { value: valueAt(overlay, one.overlay), path: one.overlay }
  if (one.long === null || !isRecord(short.value)) return short
  return { value: valueAt(overlay, one.long), path: one.long }
}

function textIn(
  one: TextInFile,
  english: string,
  language: OverlayLanguage,
  overlays: OverlayTrees,
  { mistakes, untranslated }: Translated,
): string {
  const { value, path } = overlayText(one, overlays[language])
  if (value === undefined || value === null) {
    untranslated[language].push(one.overlay.join('.'))
    return englishMark + english
  }
  if (typeof value !== 'string' || value.trim() === '') {
    mistakes[language].push({ path, text: `expected a text, found ${JSON.stringify(value)}` })
    return englishMark + english
  }
  const [expected, given] = [placeholdersOf(english), placeholdersOf(value)]
  if (expected.join() === given.join()) return value
  mistakes[language].push({
    path,
    text: `must hold the same placeholders as the English text: ${expected.join(', ') || 'none'}`,
  })
  return englishMark + english
}

function ownLines(one: TextInFile, overlays: OverlayTrees, mistakes: Translated['mistakes']) {
  const lines = overlayLanguages.map((language) => {
    const own = valueAt(overlays[language], one.overlay)
    if (own === undefined || own === null) return [language, []]
    const whole = Array.isArray(own) && own.every((line) => typeof line === 'string' && line.length >= 8)
    if (!whole) mistakes[language].push({ path: one.overlay, text: 'expected a list of texts of 8 characters or more' })
    return [language, whole ? own : []]
  })
  return { en: one.value ?? [], ...Object.fromEntries(lines) }
}

/** What stands in an overlay without a text in the English file. */
function strangers(overlay: unknown, known: readonly TextInFile[]): Explanation[] {
  if (overlay === undefined) return []
  if (!isRecord(overlay)) return [{ path: [], text: 'expected the texts of the English file by their names' }]
  const places = new Set(
    known.flatMap(({ overlay: short, long }) => [short.join('\n'), ...(long ? [long.join('\n')] : [])]),
  )
  const above = new Set(
    [...places].flatMap((place) => {
      const parts = place.split('\n')
      return parts.map((_, index) => parts.slice(0, index).join('\n'))
    }),
  )
  const look = (value: unknown, path: string[]): Explanation[] => {
    const place = path.join('\n')
    if (isRecord(value) && (path.length === 0 || above.has(place))) {
      return Object.keys(value).flatMap((name) => look(value[name], [...path, name]))
    }
    if (places.has(place)) return []
    return [{ path, text: `the English file has no text called ${path.at(-1)} here` }]
  }
  return look(overlay, [])
}

function valueAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (place, name) => (isRecord(place) && Object.hasOwn(place, name) ? place[name] : undefined),
    tree,
  )
}

function setAt(tree: unknown, path: readonly (string | number)[], value: unknown): void {
  let place = tree as Record<string | number, unknown>
  for (const name of path.slice(0, -1)) place = place[name] as Record<string | number, unknown>
  const last = path.at(-1)
  if (last !== undefined) place[last] = value
}
