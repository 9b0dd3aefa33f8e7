// Writes electron/powershell/script-manifest.ts: the SHA-256 of every PowerShell file the program may load.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const rooms = join(import.meta.dirname, '..', 'electron')

/** The PowerShell files of the program, by their paths from the folder of its rooms. */
export function scriptPaths() {
  return readdirSync(rooms, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ps1'))
    .sort()
}

/** The text of the manifest for the files as they are now. */
export function manifestText() {
  const lines = scriptPaths().map((path) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(rooms, path)))
      .digest('hex')
    const entry = `  '${path}': '${hash}',`
    return entry.length <= 120 ? entry : `  '${path}':\n    '${hash}',`
  })
  return `${[
    '/**',
    " * SHA-256 of every PowerShell file the program may load, by its path from the folder of the program's rooms.",
    ' * Written by `node scripts/write-script-manifest.mjs`; a test fails when it is out of date.',
    ' */',
    'export const scriptManifest: Readonly<Record<string, string>> = {',
    ...lines,
    '}',
  ].join('\n')}\n`
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(rooms, 'powershell', 'script-manifest.ts'), manifestText())
}
