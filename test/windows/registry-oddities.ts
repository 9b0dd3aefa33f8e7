// Registry values that Windows keeps although their bytes do not fit their kind: reg.exe must tell each of them from what undo would write, so
// that none is changed; values that do fit must be written and come back to the byte.
import { deepStrictEqual, ok } from 'node:assert'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep, kept, tool, withServer } from './on-windows.ts'

const key = 'SOFTWARE\\Backup Medic Oddities'
/** Bytes that do not come back, as a .reg file writes them. */
const unfit = {
  'empty dword': 'hex(4):',
  'short dword': 'hex(4):01,02',
  'empty qword': 'hex(b):',
  'empty text': 'hex(1):',
  'text without end': 'hex(1):61,00',
  'odd text': 'hex(1):61,00,62',
  'odd text with a name': 'hex(2):61,00,62',
  'list without end': 'hex(7):61,00,00,00',
  'list without any zero': 'hex(7):61,00',
  'empty list': 'hex(7):',
  'half a character': 'hex(1):3d,d8,00,00',
}
/** Bytes that come back. Odd names try how a name reaches reg.exe. */
const fit = {
  number: 'dword:00000000',
  'long number': 'hex(b):00,00,00,00,00,00,00,00',
  text: '"a b"',
  'text with a zero inside': 'hex(1):61,00,00,00,62,00,00,00',
  'name in a text': 'hex(2):25,00,61,00,25,00,00,00',
  list: 'hex(7):61,00,00,00,62,00,00,00,00,00',
  'list of nothing': 'hex(7):00,00',
  bytes: 'hex:01,02',
  'C:\\Folder\\a file': '"a path"',
  'C:\\Folder "b"\\': '"quoted, with a backslash at its end"',
  '-v': '"like an option"',
}
const escaped = (name: string) => name.replace(/[\\"]/g, '\\$&')
const lines = Object.entries({ ...unfit, ...fit }).map(([name, data]) => `"${escaped(name)}"=${data}`)
const file = join(kept, 'oddities.reg')
writeFileSync(
  file,
  `\ufeffWindows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\${key}]\r\n${lines.join('\r\n')}\r\n`,
  'utf16le',
)
tool('reg.exe', 'import', file, '/reg:64')

const exported = (name: string) => {
  const path = join(kept, `${name}.reg`)
  tool('reg.exe', 'export', `HKLM\\${key}`, path, '/y', '/reg:64')
  return readFileSync(path, 'utf16le')
}
const before = exported('oddities-before')
await withServer(async (server) => {
  const facts: Record<string, unknown> = {}
  /** Writes other data over a value, and puts back what was read; answers what was read, or why it was refused. */
  const changedAndBack = async (name: string) => {
    const at = { hive: 'LocalMachine', key, name } as const
    const state = await server.call('Get-RegistryValueState', at)
    if (!state.exists) throw new Error(`${name} is not there.`)
    await server.call('Set-RegistryValueState', { ...at, value: { kind: 'Binary', data: 'AQ==' } })
    await server.call('Set-RegistryValueState', { ...at, value: state.value })
    return state
  }
  for (const name of [...Object.keys(unfit), ...Object.keys(fit)]) {
    facts[name] = await changedAndBack(name).then(
      (state) => ({ changed: true, state }),
      (error: Error) => ({ changed: false, why: error.message }),
    )
  }
  const after = exported('oddities-after')
  keep('registry-oddities', facts)
  const changed = (name: string) => (facts[name] as { changed: boolean }).changed
  deepStrictEqual(Object.keys(unfit).filter(changed), [], 'values were changed whose bytes do not come back')
  deepStrictEqual(
    Object.keys(fit).filter((name) => !changed(name)),
    [],
    'values were refused whose bytes come back',
  )
  ok(after === before, 'the bytes are not those from before')
})
tool('reg.exe', 'delete', `HKLM\\${key}`, '/f', '/reg:64')
