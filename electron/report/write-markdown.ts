import type { ReportBlock } from './report-block.ts'

/** The report as Markdown. What administrators and servers have said cannot break out of its place. */
export function writeMarkdown(blocks: readonly ReportBlock[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`
}

function markdownOf(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`
    case 'text':
      return inline(block.text)
    case 'warning':
      return `> **${inline(block.text)}**`
    case 'table':
      return [block.columns, block.columns.map(() => '---'), ...block.rows]
        .map((cells) => `| ${cells.map((cell) => inline(cell).replaceAll('|', '\\|')).join(' | ')} |`)
        .join('\n')
    case 'code':
      return fenced(block.text)
  }
}

function inline(text: string): string {
  return text.replace(/\r?\n/g, ' ').replace(/[\\`*_<>[\]#]/g, '\\$&')
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
