import { describe, expect, test } from 'vitest'
import { registryValue } from '../../electron/resources/registry-value/resource.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { resources } from '../../shared/kinds.ts'
import type { DesiredRegistryValue, RegistryData } from '../../shared/resources/registry-value.ts'

const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config'
const at = { key, name: 'ScratchLocation' }

function open(found?: RegistryData) {
  const server = inMemorySimulatedServer(parseSimulation('windows-server'), ({ registry }) => {
    registry[key] = found === undefined ? {} : { ScratchLocation: found }
  })
  return { server, value: registryValue(server) }
}

async function made(desired: DesiredRegistryValue, found?: RegistryData) {
  const { value } = open(found)
  const after = value.stateAfter(await value.get(at), desired)
  return after.exists ? after.value : null
}

describe('a text in the kind as found', () => {
  const desired = { kind: 'asFound', data: 'E:\\Scratch' } as const
  test.each<[string, RegistryData | undefined, RegistryData['kind']]>([
    ['stays REG_EXPAND_SZ', { kind: 'ExpandString', data: '%ProgramFiles%\\Scratch' }, 'ExpandString'],
    ['stays REG_SZ', { kind: 'String', data: 'C:\\Scratch' }, 'String'],
    ['is REG_SZ where there was none', undefined, 'String'],
  ])('%s', async (_, found, kind) => {
    expect(await made(desired, found)).toEqual({ kind, data: 'E:\\Scratch' })
  })

  test('is refused where a number is found', async () => {
    const { value } = open({ kind: 'DWord', data: '1' })
    const refused = { key: 'refusal.registryKindUnfit', values: { kind: 'DWord' } }
    expect(value.refusal(await value.get(at), desired)).toEqual(refused)
  })
})

describe('one more entry in a list', () => {
  const entry = 'C:\\Agent\\bin\\Modules'
  const desired = { addEntry: entry, separator: ';' } as const
  const text = (data: string): RegistryData => ({ kind: 'ExpandString', data })
  test.each<[string, string, string]>([
    ['comes last, and unexpanded and empty entries stay', '%A%\\x;;D:\\y', `%A%\\x;;D:\\y;${entry}`],
    ['makes no empty entry of a separator at the end', 'D:\\y;', `D:\\y;${entry}`],
    [
      'is not added beside a longer one that begins like it',
      `${entry}\\MSOnlineBackup`,
      `${entry}\\MSOnlineBackup;${entry}`,
    ],
    [
      'is found in quotes, in other capitals and with a backslash at its end',
      '"c:\\agent\\BIN\\modules\\"',
      '"c:\\agent\\BIN\\modules\\"',
    ],
  ])('%s', async (_, found, after) => {
    expect(await made(desired, text(found))).toEqual(text(after))
  })

  test('makes the list where there is none', async () => {
    expect(await made(desired)).toEqual(text(entry))
    expect(await made({ addEntry: entry })).toEqual({ kind: 'MultiString', data: [entry] })
  })

  test('stands behind the others of a REG_MULTI_SZ, the empty ones included', async () => {
    const found: RegistryData = { kind: 'MultiString', data: ['one', '', 'two'] }
    expect(await made({ addEntry: 'three' }, found)).toEqual({ kind: 'MultiString', data: ['one', '', 'two', 'three'] })
    expect(await made({ addEntry: 'TWO' }, found)).toEqual(found)
  })

  test('is refused where the list is of another kind', async () => {
    const { value } = open({ kind: 'MultiString', data: ['one'] })
    expect(value.refusal(await value.get(at), desired)?.key).toBe('refusal.registryKindUnfit')
    expect(value.refusal(await value.get(at), { addEntry: 'two' })).toBeNull()
  })
})

describe('a value in the settings of a user', () => {
  const sid = 'S-1-5-21-1004336348-1177238915-682003330-1105'
  const place = { key: `HKU\\${sid}\\Software\\Test`, name: 'New' }

  test('is named by the SID of the account', () => {
    const target = resources.registryValue.target
    expect(target.safeParse(place).success).toBe(true)
    expect(target.safeParse({ ...place, key: 'HKU\\Software\\Test' }).success).toBe(false)
    expect(target.safeParse({ ...place, key: 'HKU\\.DEFAULT\\Software' }).success).toBe(false)
  })

  test('is written and taken back while the user is signed in', async () => {
    const server = inMemorySimulatedServer(parseSimulation('windows-server'), ({ registry }) => {
      registry[`HKU\\${sid}\\Software`] = {}
    })
    const value = registryValue(server)
    const first = server.wholeState()
    const before = await value.get(place)
    const desired = { kind: 'DWord', data: '2' } as const
    await value.set(place, value.stateAfter(before, desired), desired, before)
    expect(await value.get(place)).toMatchObject({ exists: true, value: desired })
    await value.set(place, before, desired, await value.get(place))
    expect(server.wholeState()).toEqual(first)
  })

  test('is neither missing nor written while the user is signed out: it cannot be read', async () => {
    const { value } = open()
    await expect(value.get(place)).rejects.toThrow(/not signed in/)
    const state = { exists: true, keyExists: true, value: { kind: 'DWord', data: '2' } } as const
    await expect(value.set(place, state, state.value, state)).rejects.toThrow(/not signed in/)
  })
})
