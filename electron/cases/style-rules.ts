import { isCollection, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import type { KnowledgeFile } from './knowledge-file.ts'
import type { Mistake } from './mistake.ts'
import { casePlaces, commonPlaces, type TextPlaces, textsIn } from './text-places.ts'

const booleansElsewhere = /^(on|off|yes|no)$/i

/**
 * What is no mistake for this program and becomes one in an author's hands: a text in braces without quotes, which a comma would cut
 * in two, and words that other YAML programs read as true or false. Only authors and tests look at this, because it needs every
 * position in the file.
 */
export function styleMistakes({ file, case: owner, text }: KnowledgeFile): Mistake[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const mistakes: Mistake[] = []
  const tell = (scalar: Scalar, words: string) => {
    const line = lines.linePos(scalar.range?.[0] ?? 0).line
    mistakes.push({ file, line, field: '', text: words, case: owner })
  }
  const texts = textNodes(document, file)
  visit(document, {
    Scalar(_key, scalar, path) {
      if (scalar.type !== Scalar.PLAIN || typeof scalar.value !== 'string') return
      if (booleansElsewhere.test(scalar.source ?? '')) {
        tell(scalar, `write '${scalar.source}' in quotes: other YAML programs read it as true or false`)
      }
      const inFlow = path.some((node) => isCollection(node) && node.flow === true)
      if (inFlow && texts(scalar, path)) {
        tell(scalar, 'a text in braces or brackets stands in quotes, because a comma would begin another field')
      }
    },
  })
  return mistakes
}

/** Tells which scalars of a file are texts: in an overlay all values, elsewhere those that can be translated. */
function textNodes(document: ReturnType<typeof parseDocument>, file: string) {
  if (file.endsWith('.fault.yaml')) return () => false
  if (/\.(fr|nl)\.yaml$/.test(file)) {
    return (scalar: Scalar, path: readonly unknown[]) => {
      const pair = path.at(-1) as { key?: unknown } | undefined
      return pair?.key !== scalar
    }
  }
  const places: TextPlaces = file.startsWith('common/') ? commonPlaces : casePlaces
  const known = new Set<unknown>()
  for (const { kind, path, value } of textsIn(document.toJS(), places)) {
    const lines = kind === 'lines' && Array.isArray(value) ? value.map((_, index) => [...path, index]) : [path]
    for (const place of lines) known.add(document.getIn(place, true))
  }
  return (scalar: Scalar) => isScalar(scalar) && known.has(scalar)
}
