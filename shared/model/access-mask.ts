/** Rights by their two letters; the ones of directory services stand for the bits that files use otherwise. */
const letters: Record<string, number> = {
  GA: 0x10000000,
  GW: 0x40000000,
  GR: 0x80000000,
  GX: 0x20000000,
  FA: 0x1f01ff,
  FW: 0x120116,
  FR: 0x120089,
  FX: 0x1200a0,
  SD: 0x10000,
  RC: 0x20000,
  WD: 0x40000,
  WO: 0x80000,
  CC: 0x1,
  DC: 0x2,
  LC: 0x4,
  SW: 0x8,
  RP: 0x10,
  WP: 0x20,
  DT: 0x40,
  LO: 0x80,
  CR: 0x100,
}

/**
 * The bits of the rights of an entry, written as a number or in pairs of letters; letters that are not known count as `unknown`.
 * https://learn.microsoft.com/windows/win32/secauthz/ace-strings
 */
export function maskOf(rights: string, unknown = 0): number {
  if (/^(?:0x[0-9a-f]+|\d+)$/i.test(rights)) return Number(rights)
  return (rights.match(/../g) ?? []).reduce((all, pair) => all | (letters[pair] ?? unknown), 0)
}
