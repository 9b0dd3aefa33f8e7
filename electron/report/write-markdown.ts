import { assertNever } from '../../shared/model/assert-never.ts'
import { markdownCode, markdownText } from '../../shared/safe-text/markdown-text.ts'
import type { ReportBlock } from './report-block.ts'

/** The report as Markdown. What administrators and servers have said cannot break out of its place; block by block. */
export function* writeMarkdown(blocks: Iterable<ReportBlock>): Generator<string> {
  let separator = ''
  for (const block of blocks) {
    yield `${separator}${markdownOf(block)}\n`
    separator = '\n'
  }
}

function markdownOf(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`
    case 'text':
      return markdownText(block.text)
    case 'warning':
      return `> **${markdownText(block.text)}**`
    case 'table':
      return [block.columns.map(markdownText), block.columns.map(() => '---'), ...block.rows.map(cellsOf)]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n')
    case 'code':
      return markdownCode(block.lines)
    case 'quote':
      return markdownCode(block.lines).replace(/^/gm, '> ')
    default:
      return assertNever(block)
  }
}

function cellsOf(row: readonly string[]): string[] {
  return row.map(markdownText)
}
