/** What stands at the foot of each printed page: a line about the report, and the word for “page”. */
export interface PageFooter {
  line: string
  page: string
}

/**
 * How the page looks on a screen and on paper. The footer of printed pages is a margin box of the page, which Chromium draws since 131.
 * https://developer.chrome.com/blog/print-margins
 */
export function reportStyle(footer?: PageFooter): string {
  return `${screen}${footer ? pages(footer) : ''}`
}

const screen = `
:root { color-scheme: light; --line: #8a8f98; --soft: #f3f4f6 }
* { box-sizing: border-box }
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; color: #1b1b1f; background: #fff; margin: 2rem auto; max-width: 64rem; padding: 0 1.25rem }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; overflow-wrap: anywhere }
p, ol { margin: .5rem 0 }
li { margin: .2rem 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .93rem }
th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top; overflow-wrap: break-word }
.long { overflow-wrap: anywhere }
.whole { white-space: nowrap }
thead th { background: var(--soft); overflow-wrap: break-word }
.fields th { background: var(--soft); width: 27%; font-weight: 600; overflow-wrap: break-word; hyphens: auto }
pre { font: .85rem/1.45 Consolas, "Cascadia Mono", monospace; background: var(--soft); border: 1px solid var(--line); padding: .5rem .6rem; margin: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere }
blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 4px solid var(--line) }
.verdict { font-size: 1.25rem; font-weight: 600; line-height: 1.35; padding: .8rem 1rem; border: 1px solid; border-left-width: 8px; overflow-wrap: anywhere }
.good { color: #0b5a1e; background: #eef8f0 }
.open { color: #6b4a00; background: #fff8e6 }
.bad { color: #8f1111; background: #fdf0f0 }
.warning { border: 2px solid #6b4a00; padding: .6rem; font-weight: 600 }
.foot { color: #55585f; font-size: .85rem; margin-top: 2rem }
`

function pages({ line, page }: PageFooter): string {
  return `@page { size: A4; margin: 16mm 14mm 18mm; @bottom-left { content: ${cssText(line)}; font: 8pt "Segoe UI", sans-serif; color: #55585f } @bottom-right { content: ${cssText(`${page} `)} counter(page) " / " counter(pages); font: 8pt "Segoe UI", sans-serif; color: #55585f } }
@media print { main { padding: 0 1px } body { font-size: 10pt; margin: 0; max-width: none; padding: 0 } .foot { display: none } h1, h2, h3 { break-after: avoid } p:has(+ table), p:has(+ blockquote) { break-after: avoid } tr, pre, .fields, .verdict, .warning, li { break-inside: avoid } thead { display: table-header-group } .verdict, .good, .open, .bad, thead th, .fields th, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`
}

/** A text as CSS takes it: every character but letters, digits and blanks by its number, so that nothing ends the text or the style. */
function cssText(text: string): string {
  const safe = [...text].map((sign) => (/[A-Za-z0-9 ]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `))
  return `"${safe.join('')}"`
}
