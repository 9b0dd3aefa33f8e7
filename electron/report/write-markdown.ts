import { assertNever } from '../../shared/model/assert-never.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import { markdownCode, markdownText } from '../../shared/safe-text/markdown-text.ts'

/** The report as Markdown. What administrators and servers have said cannot break out of its place; piece by piece. */
export function* writeMarkdown(blocks: Iterable<ReportBlock>): Generator<string> {
  let separator = ''
  for (const block of blocks) {
    yield separator
    yield* markdownOf(block)
    separator = '\n'
  }
}

function* markdownOf(block: ReportBlock): Generator<string> {
  switch (block.kind) {
    case 'heading':
      yield `${'#'.repeat(block.level)} ${markdownText(block.text)}\n`
      return
    case 'text':
      yield `${markdownText(block.text)}\n`
      return
    case 'verdict':
    case 'warning':
      yield `> **${markdownText(block.text)}**\n`
      return
    case 'list':
      yield block.entries.map((entry, index) => `${index + 1}. ${markdownText(entry)}\n`).join('')
      return
    case 'fields':
      yield rowOf(['', '']) + rowOf(['---', '---'])
      yield block.fields
        .map(({ name, lines }) => rowOf([`**${markdownText(name)}**`, lines.map(markdownText).join('<br>')]))
        .join('')
      return
    case 'table':
      yield rowOf(block.columns.map(markdownText)) + rowOf(block.columns.map(() => '---'))
      for (const cells of block.rows) yield rowOf(cells.map(markdownText))
      return
    case 'code':
      yield `${markdownCode(block.lines)}\n`
      return
    case 'quote':
      yield `${markdownCode(block.lines).replace(/^/gm, '> ')}\n`
      return
    default:
      assertNever(block)
  }
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
