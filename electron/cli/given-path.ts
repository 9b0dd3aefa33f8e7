import path from 'node:path'

/**
 * A path as a person has typed it, made whole. On Windows `C:name` counts from the folder of that drive and `\name` from its top, as
 * everywhere there. A separator at the end stays, because it says that a folder was meant.
 */
export function givenPath(folder: string, typed: string, { resolve, sep } = path): string {
  const whole = resolve(folder, typed)
  const folderMeant = typed.endsWith('/') || typed.endsWith(sep)
  return folderMeant && !whole.endsWith(sep) ? whole + sep : whole
}
