import { wordsOf } from './plain-text.ts'

/** How a code can be recognised in a text. */
export type CodeKind =
  /** A word of its own, such as `UserErrorVmNotInDesirableState`. */
  | { kind: 'name'; word: string; specific: boolean }
  /** A number that the product shows in decimal, or as hex of up to six digits. */
  | { kind: 'id'; value: number; specific: boolean }
  /** An HRESULT or NTSTATUS, as the unsigned 32-bit number: a detail that any Windows program can report. */
  | { kind: 'hresult'; value: number }
  /** Some words that the catalogue lists among the codes. */
  | { kind: 'phrase'; text: string }

/** Names that other products report as well: Azure Resource Manager for one, VMware for another. */
const sharedNames = new Set(
  wordsOf('ResourceNotFound FileFaultFault NotFound Conflict Forbidden InternalServerError OperationNotAllowed'),
)

/** Job states, not faults: 120001 succeeded, 120002 failed, 120003 in progress. The first is never reported. */
export const successId = 120001
const jobStates = new Set([120002, 120003])

/** Tells how to look for a code as a case or the index writes it. */
export function kindOfCode(code: string): CodeKind {
  const text = code.trim()
  if (/^0x[0-9a-f]{1,6}$/i.test(text)) return idKind(Number.parseInt(text.slice(2), 16))
  if (/^0x[0-9a-f]{7,8}$/i.test(text)) return { kind: 'hresult', value: Number.parseInt(text.slice(2), 16) }
  if (/^\d{1,6}$/.test(text)) return idKind(Number(text))
  const [word, ...more] = wordsOf(text)
  return word && more.length === 0 ? { kind: 'name', word, specific: !sharedNames.has(word) } : { kind: 'phrase', text }
}

/** Below five digits HTTP, SQL and others use the same numbers; 10004 to 11999 are Windows Sockets. */
function idKind(value: number): CodeKind {
  const specific = value >= 10_000 && !(value >= 10_004 && value <= 11_999) && !jobStates.has(value)
  return { kind: 'id', value, specific }
}
