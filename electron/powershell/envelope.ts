import { z } from 'zod'
import { ServerError } from '../server/server.ts'

/** Begins the line that holds an answer. */
export const answerMarker = 'backup-medic:'

const failureSchema = z.strictObject({
  code: z.enum(['denied', 'timeout', 'failed']),
  type: z.string(),
  hresult: z.number(),
  native: z.number().nullable(),
  message: z.string(),
})
const envelopeSchema = z.union([
  z.strictObject({ id: z.string(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: z.string(), ok: z.literal(false), error: failureSchema }),
])

/** What a function of the server answered: its value, or why it failed. */
export type Envelope = z.infer<typeof envelopeSchema>

/** A request before it is written: what to ask, with arguments that are data only. */
export interface Request {
  id: string
  name: string
  args: Readonly<Record<string, unknown>>
}

/**
 * One request as base64 of ASCII JSON. Every text in the arguments carries one leading `=`, which the other side takes off:
 * PowerShell 7 would turn a text that looks like a date into one. A text with half a surrogate pair is refused with a
 * {@link ServerError}, because JSON readers replace it silently.
 */
export function encodeRequest({ id, name, args }: Request): string {
  if (!isWellFormed(args)) throw new ServerError('failed', name, 'a text in the arguments holds half a character')
  const json = JSON.stringify({ id, name, args: marked(args) })
  const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return Buffer.from(ascii, 'latin1').toString('base64')
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed)
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return `=${value}`
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, marked(entry)]))
  }
  return value
}

/**
 * Finds the one answer to the request in what a session printed; other lines are ignored. Returns `null` when there is none,
 * more than one, half of one, or one to another request.
 */
export function decodeEnvelope(printed: string, id: string): Envelope | null {
  // Something printed without a line break, such as a terminal's escape codes, may stand before the marker.
  const [encoded, ...others] = printed.split(/\r?\n/).flatMap((line) => line.split(answerMarker).slice(1))
  if (encoded === undefined || others.length > 0) return null
  if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return null
  try {
    const parsed = envelopeSchema.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('latin1')))
    return parsed.id === id ? parsed : null
  } catch {
    return null
  }
}
