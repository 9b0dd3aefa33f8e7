/**
 * What is not seen, or changes how the text around it is seen: control characters (tabs and line breaks too), characters that turn
 * the reading direction or have no width, line and paragraph separators, halves of surrogate pairs, and spaces that are neither the
 * usual one nor the two no-break spaces that French is written with.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?![ \u00a0\u202f])\p{Zs}/gu

const names = new Map([
  ['\0', 'NUL'],
  ['\t', 'TAB'],
  ['\n', 'LF'],
  ['\r', 'CR'],
  ['\x1b', 'ESC'],
])

/**
 * The text as one line that means nothing to a terminal, a page or a reading direction. What would not be seen stands there by its
 * name, `<ESC>`, `<LF>` or `<U+202E>`; nothing is left out. Plain text comes back as it is.
 */
export function visibleText(text: string): string {
  return text.replace(unseen, (character) => `<${names.get(character) ?? codePoint(character)}>`)
}

/** The lines of a text that may have several, each as {@link visibleText}. A line ends with LF or CR LF; a CR alone is shown. */
export function visibleLines(text: string): string[] {
  return text.split(/\r?\n/).map(visibleText)
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}
