// Registry values that Windows keeps although their bytes do not fit their kind: what is read of them, and whether their bytes come back.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep, kept, tool, withServer } from './on-windows.ts'

const key = 'SOFTWARE\\Backup Medic Oddities'
const values = {
  'empty dword': 'hex(4):',
  'short dword': 'hex(4):01,02',
  'empty qword': 'hex(b):',
  'list without end': 'hex(7):61,00,00,00',
  'list without any zero': 'hex(7):61,00',
  'empty list': 'hex(7):',
  'text without end': 'hex(1):61,00',
  'odd text': 'hex(1):61,00,62',
  'text with a zero inside': 'hex(1):61,00,00,00,62,00,00,00',
  'half a character': 'hex(1):3d,d8,00,00',
}
const lines = Object.entries(values).map(([name, data]) => `"${name}"=${data}`)
const file = join(kept, 'oddities.reg')
writeFileSync(
  file,
  `\ufeffWindows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\${key}]\r\n${lines.join('\r\n')}\r\n`,
  'utf16le',
)
tool('reg.exe', 'import', file, '/reg:64')

const exported = (name: string) => {
  tool('reg.exe', 'export', `HKLM\\${key}`, join(kept, `${name}.reg`), '/y', '/reg:64')
}
exported('oddities-before')
await withServer(async (server) => {
  const facts: Record<string, unknown> = {}
  for (const name of Object.keys(values)) {
    const at = { hive: 'LocalMachine', key, name } as const
    try {
      const state = await server.call('Get-RegistryValueState', at)
      if (state.exists) await server.call('Set-RegistryValueState', { ...at, value: state.value })
      facts[name] = state
    } catch (error) {
      facts[name] = String(error)
    }
  }
  exported('oddities-after')
  // The two exports beside this tell for which of them the bytes came back.
  keep('registry-oddities', facts)
})
tool('reg.exe', 'delete', `HKLM\\${key}`, '/f', '/reg:64')
