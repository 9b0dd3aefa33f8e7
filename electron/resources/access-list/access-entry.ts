import { type Message, message } from '../../../shared/model/message.ts'
import { everyEntryOf } from '../../../shared/model/sddl.ts'

/** Trustees that have a name in the texts; every other one is shown as its SID. */
const named = ['WD', 'BA', 'SY', 'BU', 'AU', 'NS', 'LS', 'CO'] as const

/** Rights as `icacls` abbreviates them. */
const abbreviations: Record<string, string> = {
  fa: '(F)',
  '0x1f01ff': '(F)',
  '0x1301bf': '(M)',
  '0x1200a9': '(RX)',
  frfx: '(RX)',
  '0x12019f': '(R,W)',
  frfw: '(R,W)',
  fr: '(R)',
  '0x120089': '(R)',
}

/** The entries of an access list in an administrator's words: who, and what as `icacls` writes it. */
export function accessEntries(sddl: string): Message[] {
  return everyEntryOf(sddl).map(accessEntry)
}

function accessEntry(entry: string): Message {
  const [kind = '', flags = '', rights = '', , , trustee = ''] = entry.split(';')
  const marks = [
    ...(/OI|CI/.test(flags) ? [`(${[...flags.matchAll(/OI|CI|IO|NP/g)].map(([flag]) => flag).join(')(')})`] : []),
    abbreviations[rights.toLowerCase()] ?? `(${rights})`,
  ].join('')
  const allowed = kind === 'D' ? `(DENY)${marks}` : marks
  const known = named.find((one) => one === trustee)
  return known === undefined
    ? message('state.access.other', { rights: allowed, who: trustee })
    : message(`state.access.${known}`, { rights: allowed })
}
