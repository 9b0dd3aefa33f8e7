import { assertNever } from '../../shared/model/assert-never.ts'
import type { Language } from '../../shared/model/language.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import { htmlText } from '../../shared/safe-text/html-text.ts'
import { type PageFooter, reportStyle } from './report-style.ts'

/**
 * The report as one HTML page: no script, nothing loaded from anywhere, readable on paper, in a mail and by a screen reader; piece by
 * piece, its title from the first block.
 */
export function* writeHtml(blocks: Iterable<ReportBlock>, language: Language, footer?: PageFooter): Generator<string> {
  let isFirst = true
  for (const block of blocks) {
    if (isFirst) yield beginning(block.kind === 'heading' ? block.text : '', language, footer)
    isFirst = false
    yield* htmlOf(block)
  }
  if (footer) yield `<p class="foot">${htmlText(footer.line)}</p>\n`
  yield '</main>\n</body>\n</html>\n'
}

function beginning(title: string, language: Language, footer?: PageFooter): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${htmlText(title)}</title>
<style>${reportStyle(footer)}</style>
</head>
<body>
<main>
`
}

function* htmlOf(block: ReportBlock): Generator<string> {
  switch (block.kind) {
    case 'heading':
      yield `<h${block.level}>${htmlText(block.text)}</h${block.level}>\n`
      return
    case 'text':
      yield `<p>${htmlText(block.text)}</p>\n`
      return
    case 'verdict':
      yield `<p class="verdict ${block.tone}" role="status">${htmlText(block.text)}</p>\n`
      return
    case 'warning':
      yield `<p class="warning">${htmlText(block.text)}</p>\n`
      return
    case 'list':
      yield `<ol>${block.entries.map((entry) => `<li>${htmlText(entry)}</li>`).join('')}</ol>\n`
      return
    case 'fields':
      yield `<table class="fields"><tbody>${block.fields
        .map(
          ({ name, lines }) =>
            `<tr><th scope="row">${htmlText(name)}</th><td>${lines.map((line) => cellText(line, 2)).join('<br>')}</td></tr>`,
        )
        .join('')}</tbody></table>\n`
      return
    case 'table':
      yield `<table><thead>${row(block.columns, 'th scope="col"', 'th')}</thead><tbody>`
      for (const cells of block.rows) yield row(cells, 'td', 'td')
      yield '</tbody></table>\n'
      return
    case 'code':
      yield `${codeOf(block.lines)}\n`
      return
    case 'quote':
      yield `<blockquote>${codeOf(block.lines)}</blockquote>\n`
      return
    default:
      assertNever(block)
  }
}

function codeOf(lines: readonly string[]): string {
  return `<pre>${lines.map(htmlText).join('\n')}</pre>`
}

function row(cells: readonly string[], open: string, close: string): string {
  return `<tr>${cells.map((cell) => `<${open}>${cellText(cell, cells.length)}</${close}>`).join('')}</tr>`
}

/**
 * The text of a cell. A moment stays in one line; only what is too long for its column, a hash or a path, may be broken within a word,
 * a path behind its separators first.
 */
function cellText(text: string, columns: number): string {
  if (/^[^ ]*\u00a0[^ ]*$/.test(text) && text.length <= 30) return `<span class="whole">${htmlText(text)}</span>`
  const longest = columns > 4 ? 15 : 28
  return text
    .split(/(\S+)/)
    .map((part) => (part.length > longest ? `<span class="long">${breakable(part)}</span>` : htmlText(part)))
    .join('')
}

function breakable(word: string): string {
  return word
    .split(/(?<=[\\/#])(?=[^\\/#])/)
    .map(htmlText)
    .join('<wbr>')
}
