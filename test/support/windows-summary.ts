/** How a step of a workflow ended, as `toJSON(steps)` tells it by the step's id. */
export type StepEnds = Record<string, { outcome: string }>

/** A file of what was found: its name without its ending, and its text. */
export interface FoundFile {
  name: string
  text: string
}

/** What one file may take of the page; the page as a whole may have 1 MiB. */
const mostOfAFile = 20_000
const marks: Record<string, string> = { success: '✅ settled', failure: '❌ not as we think', skipped: '➖ not tried' }

/**
 * The page, in Markdown, that tells a person what became of each doubt about Windows: the titles of the steps by their ids, how they
 * ended, and what they found. A long file is cut, and that is said.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function windowsSummary(titles: Record<string, string>, ends: StepEnds, found: readonly FoundFile[]): string {
  const rows = Object.entries(titles).map(([id, title]) => {
    const outcome = ends[id]?.outcome ?? 'skipped'
    return `| ${title} | ${marks[outcome] ?? outcome} |`
  })
  const files = found.map(({ name, text }) => {
    const more = text.length - mostOfAFile
    const cut = more > 0 ? `\n… ${more} characters more in the saved file` : ''
    return `<details><summary>${name}</summary>\n\n~~~~json\n${text.slice(0, mostOfAFile)}${cut}\n~~~~\n\n</details>\n`
  })
  return ['| doubt | |', '|---|---|', ...rows, '', ...files].join('\n')
}
