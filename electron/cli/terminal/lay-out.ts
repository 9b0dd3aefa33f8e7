import { styleText } from 'node:util'
import stringWidth from 'string-width'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { type Line, rowOf, type Tone } from './line.ts'
import type { Screen } from './screen.ts'

const formats: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  good: 'green',
  bad: ['bold', 'red'],
  unsure: 'yellow',
  strong: 'bold',
  quiet: 'gray',
  command: 'cyan',
}

/**
 * A line as it is written to a screen, without the end of its last line. Nothing in it is more than text to the terminal but the colours
 * that are put around it here. Lines are broken between words, by the width that a terminal gives each sign; no-break spaces hold.
 */
export function layOut(line: Line, { columns, colours }: Screen): string {
  const { parts, hang, whole = false } = rowOf(line)
  const painted = parts.map((part): Painted => (typeof part === 'string' ? { text: part } : part))
  const paint = colours ? inColours : (text: string) => text
  if (columns === null || whole) {
    return painted.map(({ text, tone }) => paint(visibleText(text), tone)).join('')
  }
  // The last column stays free: old consoles go to the next line when it is written to.
  return broken(painted, columns - 1, hang, paint)
}

type Painted = { readonly text: string; readonly tone?: Tone }

/** A text in the colour of its tone. */
export function inColours(text: string, tone: Tone | undefined): string {
  return tone === undefined || text === '' ? text : styleText(formats[tone], text, { validateStream: false })
}

/** Spaces, or a word with the tones of its pieces. */
interface Word {
  readonly pieces: Painted[]
  readonly isSpace: boolean
  /** The last cell of a table that leaves it too little room begins on a line of its own. */
  readonly onOwnLine: boolean
}

function broken(parts: readonly Painted[], columns: number, hang: number, paint: typeof inColours): string {
  const indent: Painted = { text: ' '.repeat(hang <= columns / 2 ? hang : 4) }
  const isTooNarrow = hang > columns * 0.6 && parts.length > 2
  const lines: Painted[][] = [[]]
  let [width, isEmpty] = [0, true]
  for (const { pieces, isSpace, onOwnLine } of wordsOf(parts, isTooNarrow)) {
    const room = stringWidth(pieces.map(({ text }) => text).join(''))
    if (onOwnLine || (!isSpace && !isEmpty && width + room > columns)) {
      lines.push([indent])
      ;[width, isEmpty] = [indent.text.length, true]
    }
    if (isSpace && isEmpty && lines.length > 1) continue
    lines.at(-1)?.push(...pieces)
    width += room
    isEmpty &&= isSpace
  }
  return lines.map((line) => lineOf(line, paint)).join('\n')
}

/** The pieces of a line as they are written: neighbours of one tone together, and no spaces at the end. */
function lineOf(pieces: readonly Painted[], paint: typeof inColours): string {
  const last = pieces.findLastIndex(({ text }) => text.trim() !== '')
  const together: Painted[] = []
  for (const piece of pieces.slice(0, last + 1)) {
    const before = together.at(-1)
    if (before && before.tone === piece.tone)
      together[together.length - 1] = { ...before, text: before.text + piece.text }
    else together.push(piece)
  }
  return together.map(({ text, tone }) => paint(text, tone)).join('')
}

function wordsOf(parts: readonly Painted[], lastOnOwnLine: boolean): Word[] {
  const words: Word[] = []
  parts.forEach(({ text: whole, tone }, at) => {
    const pieces = visibleText(whole).split(/( +)/)
    pieces.filter(Boolean).forEach((text, place) => {
      const isSpace = text.startsWith(' ')
      const piece = tone === undefined ? { text } : { text, tone }
      const before = words.at(-1)
      const onOwnLine = lastOnOwnLine && at === parts.length - 1 && place === 0
      if (before && !isSpace && !before.isSpace && !onOwnLine) before.pieces.push(piece)
      else words.push({ pieces: [piece], isSpace, onOwnLine })
    })
  })
  return words
}
