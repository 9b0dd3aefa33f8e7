/** Every value in plain data by its path (parts joined with `\0`), as text; an empty object or list is a value too. */
export function leavesOf(data: unknown, path = ''): Map<string, string> {
  const leaves = new Map<string, string>()
  const isBranch = typeof data === 'object' && data !== null && Object.keys(data).length > 0
  if (!isBranch) return leaves.set(path, JSON.stringify(data) ?? 'undefined')
  for (const [name, part] of Object.entries(data)) {
    for (const [at, leaf] of leavesOf(part, path === '' ? name : `${path}\0${name}`)) leaves.set(at, leaf)
  }
  return leaves
}
