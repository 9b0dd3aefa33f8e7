// Registry values that Windows keeps although their bytes do not fit their kind: reg.exe must tell each of them from what undo would write, so
// that none is changed; values that do fit must be written and come back to the byte.
import { deepStrictEqual } from 'node:assert'
import { keep, powerShell, tool, withServer } from './on-windows.ts'

const key = 'SOFTWARE\\Backup Medic Oddities'
const [text, unexpanded, binary, number, list, longNumber] = [1, 2, 3, 4, 7, 11]
type Raw = [kind: number, bytes: string]

/** Bytes that do not come back. */
const unfit: Record<string, Raw> = {
  'empty number': [number, ''],
  'short number': [number, '0102'],
  'empty long number': [longNumber, ''],
  'empty text': [text, ''],
  'text without end': [text, '6100'],
  'odd text': [text, '610062'],
  'odd text with a variable': [unexpanded, '610062'],
  'list without end': [list, '61000000'],
  'list without any zero': [list, '6100'],
  'empty list': [list, ''],
  'half a character': [text, '3dd80000'],
}
/** Bytes that come back. Odd names try how a name reaches reg.exe. */
const fit: Record<string, Raw> = {
  number: [number, '00000000'],
  'long number': [longNumber, '0000000000000000'],
  text: [text, '6100200062000000'],
  'text with a zero inside': [text, '6100000062000000'],
  'text with a variable': [unexpanded, '2500610025000000'],
  list: [list, '61000000620000000000'],
  'list of nothing': [list, '0000'],
  bytes: [binary, '0102'],
  'C:\\Folder\\a file': [text, '61000000'],
  'C:\\Folder "b"\\': [text, '61000000'],
  '-v': [text, '61000000'],
  '': [text, '61000000'],
}

/** Runs a line of PowerShell for each value, which finds it as `$name`, `$kind` and `$bytes`, its key as `$key`; answers the lines printed. */
function forEachValue(line: string): string[] {
  const values = Object.entries({ ...unfit, ...fit }).map(([name, [kind, bytes]]) => ({ name, kind, bytes }))
  const given = Buffer.from(JSON.stringify(values)).toString('base64')
  // Below the functions that make text of what has no end; in a test only.
  return powerShell(`
    Add-Type -IgnoreWarnings -TypeDefinition '
      using System;
      using System.Runtime.InteropServices;
      using Microsoft.Win32.SafeHandles;
      public static class Raw {
        [StructLayout(LayoutKind.Sequential)] struct Text { public ushort Length; public ushort Maximum; public IntPtr Buffer; }
        [DllImport("ntdll.dll")] static extern int NtSetValueKey(SafeRegistryHandle key, ref Text name, int index, int kind, byte[] data, int size);
        [DllImport("ntdll.dll")] static extern int NtQueryValueKey(SafeRegistryHandle key, ref Text name, int part, byte[] found, int size, out int needed);
        static Text Of(string name) {
          return new Text { Length = (ushort) (name.Length * 2), Maximum = (ushort) (name.Length * 2), Buffer = Marshal.StringToHGlobalUni(name) };
        }
        public static int Set(SafeRegistryHandle key, string name, int kind, byte[] data) {
          Text text = Of(name);
          return NtSetValueKey(key, ref text, 0, kind, data, data.Length);
        }
        public static string Get(SafeRegistryHandle key, string name) {
          Text text = Of(name);
          byte[] found = new byte[4096];
          int needed;
          int status = NtQueryValueKey(key, ref text, 2, found, found.Length, out needed);
          if (status != 0) return "status " + status;
          return BitConverter.ToInt32(found, 4) + " " + BitConverter.ToString(found, 12, BitConverter.ToInt32(found, 8));
        }
      }'
    $key = [Microsoft.Win32.Registry]::LocalMachine.CreateSubKey('${key}')
    $values = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${given}')) | ConvertFrom-Json
    foreach ($value in $values) {
      $name = $value.name
      $kind = $value.kind
      $bytes = [byte[]] @(for ($at = 0; $at -lt $value.bytes.Length; $at += 2) { [Convert]::ToByte($value.bytes.Substring($at, 2), 16) })
      ${line}
    }`).split(/\r?\n/)
}

const rawNow = () => forEachValue("Write-Output ($name + ': ' + [Raw]::Get($key.Handle, $name))")

const made = forEachValue('Write-Output ([Raw]::Set($key.Handle, $name, $kind, $bytes))')
deepStrictEqual(new Set(made), new Set(['0']), 'the values could not be made; nothing is settled')
const before = rawNow()
await withServer(async (server) => {
  /** Writes other data over a value, and puts back what was read; answers what was read, or why it was refused. */
  const changedAndBack = async (name: string) => {
    const at = { hive: 'LocalMachine', key, name } as const
    const state = await server.call('Get-RegistryValueState', at)
    if (!state.exists) throw new Error(`${name} is not there.`)
    await server.call('Set-RegistryValueState', { ...at, value: { kind: 'Binary', data: 'AQ==' } })
    await server.call('Set-RegistryValueState', { ...at, value: state.value })
    return state
  }
  const facts: Record<string, { changed: boolean; told: unknown }> = {}
  for (const name of [...Object.keys(unfit), ...Object.keys(fit)]) {
    facts[name] = await changedAndBack(name).then(
      (told) => ({ changed: true, told }),
      (error: Error) => ({ changed: false, told: error.message }),
    )
  }
  const after = rawNow()
  keep('registry-oddities', { facts, before, after })
  const changed = (name: string) => facts[name]?.changed === true
  const refused = Object.keys(fit).filter((name) => !changed(name))
  deepStrictEqual(Object.keys(unfit).filter(changed), [], 'values were changed whose bytes do not come back')
  deepStrictEqual(refused, [], 'values were refused whose bytes come back')
  deepStrictEqual(after, before, 'the bytes are not those from before')
})
tool('reg.exe', 'delete', `HKLM\\${key}`, '/f', '/reg:64')
