import { z } from 'zod'
import { encodeRequest } from './envelope.ts'
import type { ScriptSet } from './load-scripts.ts'

/** What a session says of itself when it is ready. */
export const readySchema = z.strictObject({
  version: z.string(),
  edition: z.string(),
  languageMode: z.string(),
  functions: z.number(),
})

/**
 * The first line a session is given: it defines all functions from text and answers {@link readySchema}. The execution
 * policy of the computer applies to script files only, so it neither stands in the way nor is it changed.
 */
export function bootstrapLine(scripts: ScriptSet, id: string): string {
  const ready = encodeRequest({ id, name: 'Initialize-MedicSession', args: { names: scripts.names } })
  const text = [
    'Set-StrictMode -Version 2',
    scripts.text,
    "$global:MedicFunctionNames = @('Initialize-MedicSession')",
    `Invoke-MedicRequest -Request '${ready}'`,
  ].join('\n')
  const encoded = Buffer.from(text, 'latin1').toString('base64')
  return `. ([scriptblock]::Create([Text.Encoding]::ASCII.GetString([Convert]::FromBase64String('${encoded}'))))`
}

/**
 * The very first line: from here on all lines of the process end with LF. With CRLF the library misses the end of an answer
 * that arrives in one piece.
 */
export const lineEndLine = '[Console]::Out.NewLine = "`n"; [Console]::Error.NewLine = "`n"\n'

/** The line that asks for one answer; it holds nothing but base64. */
export function requestLine(encodedRequest: string): string {
  return `Invoke-MedicRequest -Request '${encodedRequest}'`
}
