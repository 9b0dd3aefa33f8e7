// Writes electron/powershell/script-manifest.ts: the SHA-256 of every PowerShell file the program may load.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', 'electron', 'powershell')
const scripts = join(folder, 'scripts')

/** The text of the manifest for the files as they are now. */
export function manifestText() {
  const lines = readdirSync(scripts)
    .filter((name) => name.endsWith('.ps1'))
    .sort()
    .map((name) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(scripts, name)))
        .digest('hex')
      return `  'scripts/${name}': '${hash}',`
    })
  return `${[
    '/**',
    ' * SHA-256 of every PowerShell file the program may load, by its path beside this one.',
    ' * Written by `node scripts/write-script-manifest.mjs`; a test fails when it is out of date.',
    ' */',
    'export const scriptManifest: Readonly<Record<string, string>> = {',
    ...lines,
    '}',
  ].join('\n')}\n`
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(folder, 'script-manifest.ts'), manifestText())
