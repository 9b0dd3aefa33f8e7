import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PrimitiveName, primitives } from '../server/primitives.ts'
import { scriptManifest } from './script-manifest.ts'
import { UnusableServerError } from './unusable-server-error.ts'

/** PowerShell functions whose bytes were compared with the manifest. */
export interface ScriptSet {
  /** The functions a request may name: the primitives. The others only help these. */
  readonly names: readonly string[]
  /** All functions as one text. */
  readonly text: string
  /** The text of one function, with its help. */
  sourceOf(name: string): string | undefined
}

export interface ScriptPlace {
  /** The folder that holds `scripts`; the one of this file unless given. */
  folder?: string
  /** SHA-256 by path; the one built into the program unless given. */
  manifest?: Readonly<Record<string, string>>
}

/**
 * Reads every file of the manifest and compares its SHA-256; the very bytes that were compared are used. Throws an
 * {@link UnusableServerError} that names the file when one is missing or differs. Files the manifest does not know are not read.
 */
export function loadScripts({ folder = import.meta.dirname, manifest = scriptManifest }: ScriptPlace = {}): ScriptSet {
  const sources = new Map<string, string>()
  for (const [path, expected] of Object.entries(manifest)) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ps1$/, '')
    sources.set(name, checkedText(folder, path, expected))
  }
  const names = Object.keys(primitives)
  return { names, text: [...sources.values()].join('\n'), sourceOf: (name) => sources.get(name) }
}

/** The source of the function behind a primitive, help included, after the same comparison. */
export function readScriptSource(name: PrimitiveName, place: ScriptPlace = {}): string {
  const { folder = import.meta.dirname, manifest = scriptManifest } = place
  const path = `scripts/${name}.ps1`
  return checkedText(folder, path, manifest[path] ?? '')
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
