import stringWidth from 'string-width'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import type { Part, Row } from './line.ts'

type Cell = string | Part

const gap = 2

/** Rows as a table: each column as wide as its widest cell, by what a terminal shows; the last one takes what is left. */
export function tableRows(rows: readonly (readonly Cell[])[], indent = 0): Row[] {
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...rows.map((cells) => widthOf(cells[at] ?? ''))),
  )
  return rows.map((cells) => {
    const before = cells.slice(0, -1).flatMap((cell, at) => padded(cell, (widths[at] ?? 0) + gap))
    const hang = indent + widths.slice(0, cells.length - 1).reduce((sum, width) => sum + width + gap, 0)
    return { parts: [' '.repeat(indent), ...before, ...cells.slice(-1)], hang }
  })
}

function padded(cell: Cell, width: number): Cell[] {
  return [cell, ' '.repeat(Math.max(0, width - widthOf(cell)))]
}

function widthOf(cell: Cell): number {
  return stringWidth(visibleText(typeof cell === 'string' ? cell : cell.text))
}
