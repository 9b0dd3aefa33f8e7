import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Returns what a text says when the build has read the very same text; `undefined` otherwise. */
export type ParsedText = (text: string) => unknown

/**
 * Opens what the build has read of the knowledge files beside it (`out/knowledge.json`). Never throws: where it is missing or
 * damaged, every file is read as YAML. A text that was changed since has another SHA-256 and is not found.
 */
export async function openParsedFiles(folder: string): Promise<ParsedText> {
  const parsed = await readParsed(join(folder, '..', 'out', 'knowledge.json'))
  return (text) => {
    const key = parsed === null ? '' : hash('sha256', text)
    return parsed !== null && Object.hasOwn(parsed, key) ? parsed[key] : undefined
  }
}

async function readParsed(file: string): Promise<Record<string, unknown> | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
