import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { primitives } from '../server/primitives.ts'
import { scriptManifest } from './script-manifest.ts'
import { UnusableServerError } from './unusable-server-error.ts'

/** PowerShell files whose bytes were compared with the manifest. */
export interface ScriptSet {
  /** The functions a request may name: the primitives. The others only help these. */
  readonly names: readonly string[]
  /** All functions as one text. */
  readonly text: string
  /** The text of the file that holds a function: all that is said and done about the thing it belongs to. */
  sourceOf(name: string): string | undefined
}

export interface ScriptPlace {
  /** The folder that holds the rooms of the program; the one above this file unless given. */
  folder?: string
  /** SHA-256 by path; the one built into the program unless given. */
  manifest?: Readonly<Record<string, string>>
}

/**
 * Reads every file of the manifest and compares its SHA-256; the very bytes that were compared are used. Throws an
 * {@link UnusableServerError} that names the file when one is missing or differs. Files the manifest does not know are not read.
 */
export function loadScripts({
  folder = join(import.meta.dirname, '..'),
  manifest = scriptManifest,
}: ScriptPlace = {}): ScriptSet {
  const texts = Object.entries(manifest).map(([path, expected]) => checkedText(folder, path, expected))
  const holders = new Map(texts.flatMap((text) => functionsIn(text).map((name) => [name, text] as const)))
  return { names: Object.keys(primitives), text: texts.join('\n'), sourceOf: (name) => holders.get(name) }
}

function functionsIn(text: string): string[] {
  return [...text.matchAll(/^function ([\w-]+)/gm)].map(([, name = '']) => name)
}

function checkedText(folder: string, path: string, expected: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, path))
  } catch (cause) {
    throw new UnusableServerError('scriptChanged', { file: path }, { cause })
  }
  if (createHash('sha256').update(bytes).digest('hex') !== expected) {
    throw new UnusableServerError('scriptChanged', { file: path })
  }
  return bytes.toString('latin1')
}
