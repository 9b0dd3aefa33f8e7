/**
 * The entries of a DACL that are its own, in a form that compares: without entries inherited from above (`ID`), which Windows
 * recomputes, and with rights in lower case.
 */
export function entriesOf(sddl: string): string[] {
  return rawEntries(sddl)
    .filter((entry) => !flagsOf(entry).includes('ID'))
    .map(withPlainMask)
}

/** All entries, those inherited from above included and without the mark that says so. */
export function everyEntryOf(sddl: string): string[] {
  return rawEntries(sddl).map((entry) => {
    const [kind, , ...rest] = entry.split(';')
    const flags = flagsOf(entry).filter((flag) => flag !== 'ID')
    return withPlainMask([kind, flags.join(''), ...rest].join(';'))
  })
}

function rawEntries(sddl: string): string[] {
  return [...daclOf(sddl).matchAll(/\(([^)]*)\)/g)].map(([, entry]) => entry ?? '')
}

function withPlainMask(entry: string): string {
  return entry.replace(/0x[0-9a-f]+/gi, (mask) => mask.toLowerCase())
}

/**
 * Whether two DACLs give the same access: the same own entries and the same protection from inheritance. The marks that Windows
 * sets by itself (AI, AR) do not count, nor does the order, which Windows keeps canonical (denials before grants).
 */
export function sameAccess(one: string, other: string): boolean {
  if (hasNoList(one) || hasNoList(other)) return hasNoList(one) && hasNoList(other)
  return isProtected(one) === isProtected(other) && entriesOf(one).sort().join('') === entriesOf(other).sort().join('')
}

/** Whether there is no DACL at all, which lets everyone do everything; an empty one lets nobody in. */
export function hasNoList(sddl: string): boolean {
  return sddl.includes('D:NO_ACCESS_CONTROL')
}

function isProtected(sddl: string): boolean {
  return /^D:[A-Z]*P/.test(daclOf(sddl))
}

function daclOf(sddl: string): string {
  return /D:[A-Z]*(\([^)]*\))*/.exec(sddl)?.[0] ?? ''
}

/** The inheritance flags of an entry: OI, CI, ID and so on. */
export function flagsOf(entry: string): string[] {
  const flags = entry.split(';')[1] ?? ''
  return flags.match(/../g) ?? []
}
