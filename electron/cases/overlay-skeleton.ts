import { type Document, parseDocument, Scalar } from 'yaml'
import { casePlaces, commonPlaces, textsIn } from './text-places.ts'
import type { OverlayLanguage } from './translate-texts.ts'
import { overlayText } from './translate-texts.ts'

/** The text of an overlay, and how many texts in it still wait for a translation. */
export interface Skeleton {
  text: string
  missing: number
}

/**
 * An overlay in which every text of the English file has its place: what is translated stays, what is missing is an empty field
 * below the English text as a comment. `file` is the path below the knowledge folder.
 */
export function overlaySkeleton(file: string, english: string, existing: string, language: OverlayLanguage): Skeleton {
  const tree: unknown = parseDocument(english, { logLevel: 'error' }).toJS()
  const document = parseDocument(existing, { logLevel: 'error' })
  const places = file.startsWith('common/') ? commonPlaces : casePlaces
  const said: unknown = document.toJS()
  let missing = 0
  for (const one of textsIn(tree, places)) {
    if (one.kind === 'lines' || overlayText(one, said).value != null) continue
    missing += 1
    setEmpty(document, one.overlay, String(one.value))
  }
  const head =
    existing.trim() === '' && missing > 0 ? `# ${language}: write each text below its English comment.\n` : ''
  return { text: head + document.toString({ lineWidth: 130, nullStr: '' }), missing }
}

function setEmpty(document: Document, path: readonly string[], english: string): void {
  const empty = new Scalar(null)
  // A comment ends with its line, so a text of several lines becomes one.
  empty.comment = ` ${english.replace(/\s+/g, ' ')}`
  document.setIn(path, empty)
}
