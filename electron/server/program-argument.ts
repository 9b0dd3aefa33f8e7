/** An argument of a program as it is typed at a command prompt; quoted only where it must be. */
export function programArgument(text: string): string {
  return text === '' || /[\s"]/.test(text) ? quotedArgument(text) : text
}

/** The same, always quoted. */
export function quotedArgument(text: string): string {
  // A backslash before the closing quote would escape it.
  return `"${text.replace(/"/g, '\\"').replace(/(\\+)$/, '$1$1')}"`
}
