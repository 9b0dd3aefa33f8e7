/**
 * Whether a list has an entry: one without separators in it, compared without regard to case, quotation marks around it and a
 * backslash at its end. A text is a list of entries between separators, such as PSModulePath.
 */
export function hasEntry(list: string | readonly string[], entry: string, separator = ';'): boolean {
  const wanted = plain(entry)
  return (typeof list === 'string' ? list.split(separator) : list).some((one) => plain(one) === wanted)
}

function plain(entry: string): string {
  return entry
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/\\+$/, '')
    .toLowerCase()
}
