/** The primary result codes of SQLite that are told apart here. https://www.sqlite.org/rescode.html */
const busy = [5, 6]
/** No permission, no memory, read-only, input or output, full, cannot open, not authorised: the file itself may be sound. */
const troubles = [3, 7, 8, 10, 13, 14, 23]

/** Whether another program holds what was asked for. */
export function isBusy(error: unknown): boolean {
  return busy.includes(codeOf(error))
}

/** Whether the file is no sound database, as opposed to a disk or a system that refuses. */
export function isDamage(error: unknown): boolean {
  // Codes of the system, such as ENOSPC, have no underscore; those of Node and SQLite do.
  if (/^E[A-Z0-9]+$/.test(String(Reflect.get(Object(error), 'code')))) return false
  return !isBusy(error) && !troubles.includes(codeOf(error))
}

/** The primary code; extended ones carry more in their higher bytes. `-1` for what is no error of SQLite. */
function codeOf(error: unknown): number {
  const code: unknown = Reflect.get(Object(error), 'errcode')
  return typeof code === 'number' ? code & 255 : -1
}
