import { assertNever } from '../../shared/model/assert-never.ts'
import type { Language } from '../../shared/model/language.ts'
import { htmlText } from '../../shared/safe-text/html-text.ts'
import type { ReportBlock } from './report-block.ts'

/** The report as one HTML page: no script, nothing loaded from anywhere, readable on paper and by a screen reader; block by block, its title from the first. */
export function* writeHtml(blocks: Iterable<ReportBlock>, language: Language): Generator<string> {
  let isFirst = true
  for (const block of blocks) {
    if (isFirst) yield beginning(block.kind === 'heading' ? block.text : '', language)
    isFirst = false
    yield `${htmlOf(block)}\n`
  }
  yield '</main>\n</body>\n</html>\n'
}

function beginning(title: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`
}

const style = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th { white-space: nowrap }
th, td { border: 1px solid #888; padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
pre { border: 1px solid #888; padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere }
.warning { border: 2px solid; padding: .6rem; font-weight: 600 }
@media print { body { margin: 0; max-width: none } }
`

function htmlOf(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${htmlText(block.text)}</h${block.level}>`
    case 'text':
      return `<p>${htmlText(block.text)}</p>`
    case 'warning':
      return `<p class="warning">${htmlText(block.text)}</p>`
    case 'table':
      return `<table><thead>${row(block.columns, 'th scope="col"', 'th')}</thead><tbody>${block.rows
        .map((cells) => row(cells, 'td', 'td'))
        .join('')}</tbody></table>`
    case 'code':
      return codeOf(block.lines)
    case 'quote':
      return `<blockquote>${codeOf(block.lines)}</blockquote>`
    default:
      return assertNever(block)
  }
}

function codeOf(lines: readonly string[]): string {
  return `<pre>${lines.map(htmlText).join('\n')}</pre>`
}

function row(cells: readonly string[], open: string, close: string): string {
  return `<tr>${cells.map((cell) => `<${open}>${htmlText(cell)}</${close}>`).join('')}</tr>`
}
