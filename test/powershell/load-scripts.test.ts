import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadScripts } from '../../electron/powershell/load-scripts.ts'
import { scriptManifest } from '../../electron/powershell/script-manifest.ts'
import { primitives } from '../../electron/server/primitives.ts'
import { manifestText } from '../../scripts/write-script-manifest.mjs'

const source = join(import.meta.dirname, '..', '..', 'electron')
const serverLoad = 'reads/server-load/server-load.ps1'

function copyOfScripts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const path of Object.keys(scriptManifest)) cpSync(join(source, path), join(folder, path), { recursive: true })
  return folder
}

describe('the PowerShell functions', () => {
  test('are those of the manifest, which is up to date', () => {
    expect(
      readFileSync(join(source, 'powershell', 'script-manifest.ts'), 'utf8'),
      'run: node scripts/write-script-manifest.mjs',
    ).toBe(manifestText())
  })

  test('offer one function for each primitive and no other', () => {
    const scripts = loadScripts()
    expect(scripts.names).toEqual(Object.keys(primitives))
    for (const name of scripts.names) expect(scripts.sourceOf(name)).toContain(`function ${name} {`)
  })

  test.each(Object.keys(scriptManifest))('are refused when one byte of %s is flipped (S14)', (path) => {
    const folder = copyOfScripts()
    const bytes = readFileSync(join(folder, path))
    const middle = Math.floor(bytes.length / 2)
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
    writeFileSync(join(folder, path), bytes)
    expect(() => loadScripts({ folder })).toThrow(
      expect.objectContaining({
        code: 'scriptChanged',
        reason: { key: 'powershell.scriptChanged', values: { file: path } },
      }),
    )
  })

  test('are refused when one is missing (S14)', () => {
    const folder = copyOfScripts()
    rmSync(join(folder, serverLoad))
    expect(() => loadScripts({ folder })).toThrow(serverLoad)
  })

  test('do not take in a file the manifest does not know', () => {
    const folder = copyOfScripts()
    writeFileSync(join(folder, dirname(serverLoad), 'evil.ps1'), 'function Get-Evil { }')
    expect(loadScripts({ folder }).text).not.toContain('Get-Evil')
  })

  test('can be shown with all that is said of their thing, also after the same comparison', () => {
    const shown = loadScripts().sourceOf('Get-ServerLoad')
    expect(shown).toBe(readFileSync(join(source, serverLoad), 'latin1'))
    expect(shown).toMatch(/^function Get-ServerLoad \{/m)
    const folder = copyOfScripts()
    writeFileSync(join(folder, serverLoad), 'function Get-ServerLoad { }')
    expect(() => loadScripts({ folder }).sourceOf('Get-ServerLoad')).toThrow('scriptChanged')
  })
})
