import { type Case, productOf, products } from '../../shared/model/case.ts'
import type { Language } from '../../shared/model/language.ts'

/** Which product a folder of cases is about. */
const headings = { mabs: 'MABS and DPM', mars: 'MARS agent', 'azure-vm': 'Azure VM' } as const

/** An index of all cases in Markdown: what each is called, which codes lead to it, what it covers. */
export function caseIndex(cases: readonly Case[], language: Language): string {
  const sections = products.map((product) => {
    const own = cases.filter(({ id }) => productOf(id) === product)
    if (own.length === 0) return ''
    const rows = own.map(
      (one) =>
        `| ${[one.id, one.title[language], one.codes.join(', '), one.covers.join(', ')].map(cell).join(' | ')} |`,
    )
    return [
      `## ${headings[product]}`,
      '',
      '| case | problem | codes | covers |',
      '|---|---|---|---|',
      ...rows,
      '',
    ].join('\n')
  })
  return ['# Known problems', '', ...sections.filter((section) => section !== '')].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** How many cases each product has and how many problems of the catalogue they cover, in Markdown, as README.md shows it. */
export function caseCounts(cases: readonly Case[]): string {
  const row = (heading: string, own: readonly Case[]) =>
    `| ${heading} | ${own.length} | ${own.flatMap(({ covers }) => covers).length} |`
  return [
    '| product | cases | known problems |',
    '|---|---|---|',
    ...products.map((product) =>
      row(
        headings[product],
        cases.filter(({ id }) => productOf(id) === product),
      ),
    ),
    row('together', cases),
  ].join('\n')
}
