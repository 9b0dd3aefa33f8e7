import type { Join } from './joins.ts'
import { judgedRange } from './labelled-words.ts'
import { quotedSecret } from './quoted-secret.ts'
import type { Range } from './secret-kinds.ts'
import type { LabelGroup } from './secret-labels.ts'
import { endOfBase64, endOfHeader, endOfLine, longestToken } from './secret-values.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'
import { judged, looksKey, mayBeKey } from './value-shapes.ts'

const breakCode = lineBreak.charCodeAt(0)

/** The four to twelve digits of a PIN at a join. */
export function pin(reader: TextReader, { from, how, sure }: Join): Range | null {
  const found = new RegExp(`^${lineBreak}?[ \\t]{0,4}["'(>]{0,2}(\\d{4,12})(?!\\d)`).exec(reader.ahead(from, 24))
  const digits = found?.[1]
  if (!found || digits === undefined) return null
  const end = from + found[0].length
  const isCode =
    (how === 'said' || how === 'beside') && !sure && /^ (?:error|fehler|erreur|fout)/i.test(reader.ahead(end, 9))
  return isCode ? null : { start: end - digits.length, end }
}

/** A key or a signature at a join; it may begin on the next line and go on over line breaks. */
export function base64Value(reader: TextReader, { from, how }: Join, { shape, least = 1 }: LabelGroup): Range | null {
  const head = new RegExp(`^${lineBreak}?[ \\t]{0,4}`).exec(reader.ahead(from, 6))?.[0].length ?? 0
  const quoted = quotedSecret(reader, from + head)
  const start = quoted?.start ?? from + head
  if (shape === 'signature') {
    const end = quoted?.end ?? endOfBase64(reader, start, 43)
    return how === 'assigned' || end - start >= 20 ? { start, end } : null
  }
  // Judged by its beginning first, so that no long value is read again for each label in it.
  if (!mayBeKey(reader.ahead(start, judged))) return null
  const end = quoted?.end ?? endOfBase64(reader, start, 86)
  if (end - start >= judged) return { start, end }
  if (/^[\\:]/.test(reader.ahead(end, 1)) && !quoted) return null
  return looksKey(reader.between(start, end), least) ? { start, end } : null
}

/** What stands behind the word bearer when it is no word itself. */
export function bearer(reader: TextReader, { from, how }: Join): Range | null {
  if (how !== 'beside' && how !== 'labelled' && how !== 'cell') return null
  const start = reader.code(from) === breakCode ? from + 1 : from
  if (!/^[\w.~+/-]{0,199}[\d.]/.test(reader.ahead(start, judged))) return null
  const end = endOfBase64(reader, start, longestToken)
  return end - start >= 8 && !/^0x/i.test(reader.ahead(start, 2)) ? { start, end } : null
}

/** A header that authorizes, its scheme not included. */
export function header(reader: TextReader, join: Join): Range | null {
  if (join.how !== 'labelled' && join.how !== 'assigned') return null
  const scheme = /^(?:\\{0,15}["'])?(?:SharedKey(?:Lite)?[ \t]{1,4}[\w-]{1,30}:|[A-Za-z]{3,20}[ \t]{1,4})?/i
  const start = join.from + (scheme.exec(reader.ahead(join.from, 80))?.[0].length ?? 0)
  return judgedRange(reader, start, join, endOfHeader)
}

/** The rest of the line of a header. */
export function restOfLine(reader: TextReader, join: Join): Range | null {
  if (join.how !== 'labelled') return null
  return quotedSecret(reader, join.from) ?? judgedRange(reader, join.from, join, endOfLine)
}
