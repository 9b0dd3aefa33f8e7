import { visibleText } from './visible-text.ts'

/**
 * One line of text for a paragraph, a heading or a table cell of Markdown: seen as it is, and never markup, an entity, a link or the
 * end of its place. https://github.github.com/gfm/
 */
export function markdownText(text: string): string {
  return (
    visibleText(text)
      .trimStart()
      .replace(/[\\`*_<>[\]#&~|!@]/g, '\\$&')
      // What GitHub would make a link of without being asked.
      .replace(/:\/\//g, ':\\//')
      .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
      // What begins a list, a rule or the line under a heading.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  )
}

/** Lines of text as a fenced block of Markdown: seen as they are, and never the end of their block. */
export function markdownCode(lines: readonly string[]): string {
  const shown = lines.map(visibleText).join('\n')
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${shown}\n${fence}`
}
