import { entriesOf, everyEntryOf, flagsOf, hasNoList } from '../../../shared/model/sddl.ts'

/** SYSTEM and the administrators, who must never be shut out of a file. */
const trustees = ['SY', 'BA']

/** Whether a file takes entries from its folder, so that a change of the folder's list changes its own. */
export function inherits(sddl: string): boolean {
  return !/^D:[A-Z]*P/.test(sddl) && everyEntryOf(sddl).length > entriesOf(sddl).length
}

/**
 * Whether SYSTEM or the administrators would have no entry left on a file when its folder gets another list. Windows takes inherited
 * entries off a file with those of its folder; a file that had no others is left with an empty list, which nobody but its owner can
 * change.
 * https://learn.microsoft.com/windows/win32/secauthz/automatic-propagation-of-inheritable-aces
 */
export function wouldShutOut(file: string, folder: string): boolean {
  if (!inherits(file)) return false
  const handedDown = everyEntryOf(folder).filter((entry) => flagsOf(entry).includes('OI'))
  const left = [...entriesOf(file), ...handedDown]
  return trustees.some((who) => !left.some((entry) => allows(entry, who)))
}

/** The list of a file that inherits, with entries of its own for SYSTEM and the administrators; any other list as it is. */
export function withAdministrators(sddl: string): string {
  if (hasNoList(sddl) || !inherits(sddl)) return sddl
  const own = entriesOf(sddl)
  const added = trustees.filter((who) => !own.some((entry) => allows(entry, who))).map((who) => `(A;;FA;;;${who})`)
  const firstInherited = [...sddl.matchAll(/\([^)]*\)/g)].find(([entry]) => isInherited(entry))?.index ?? sddl.length
  return sddl.slice(0, firstInherited) + added.join('') + sddl.slice(firstInherited)
}

function isInherited(entry: string): boolean {
  return flagsOf(entry).includes('ID')
}

function allows(entry: string, who: string): boolean {
  const [kind, , , , , trustee] = entry.split(';')
  return kind === 'A' && trustee === who
}
