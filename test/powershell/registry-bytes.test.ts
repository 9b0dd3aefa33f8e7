import { describe, expect, test } from 'vitest'
import type { RegistryData } from '../../shared/resources/registry-value.ts'
import { describeOnFakeWindows } from '../support/power-shell/real-power-shell.ts'

const key = 'SOFTWARE\\Microsoft\\Test'
const own = 'LocalMachine\\SOFTWARE\\Backup Medic Comparison'
const at = { hive: 'LocalMachine', key, name: 'Found' }
/** What reg.exe says of two values, by its exit code. */
const says = { same: 0, failed: 1, different: 2 }
const comparison = (name: string) => `reg.exe compare HKLM\\${key} HKLM\\SOFTWARE\\Backup Medic Comparison /on ${name}`

describeOnFakeWindows('the bytes of a registry value', (ask) => {
  const calls: Record<string, (name: string) => Promise<unknown>> = {
    reading: (name) => ask('Get-RegistryValueState', { ...at, name }),
    writing: (name) => ask('Set-RegistryValueState', { ...at, name, value: { kind: 'DWord', data: '5' } }),
    removing: (name) => ask('Remove-RegistryValueState', { ...at, name, deepestKey: key }),
  }

  /** Makes a call where this value is found and reg.exe says this of its bytes; answers what Windows was ordered to do. */
  async function orders(call: string, found: RegistryData, said: keyof typeof says, name = 'Found') {
    const line = comparison(name === '' ? '/ve' : `/v ${name}`)
    const windows = {
      registry: { [`LocalMachine\\${key}`]: { [name || '(Default)']: found } },
      tools: { [line]: { output: '', exitCode: says[said] } },
    }
    await ask('Use-FakeWindows', { windows })
    const ended = await calls[call]?.(name).then(
      () => 'done',
      (error: Error) => error.message,
    )
    const { orders } = (await ask('Get-FakeOrder', {})) as { orders: string[] }
    return { ended, orders }
  }

  const kinds: [RegistryData, string][] = [
    [{ kind: 'DWord', data: '0' }, 'DWord 0'],
    [{ kind: 'QWord', data: '258' }, 'QWord 258'],
    [{ kind: 'String', data: 'ab' }, 'String ab'],
    [{ kind: 'ExpandString', data: '%windir%' }, 'ExpandString %windir%'],
    [{ kind: 'MultiString', data: ['a', 'b'] }, 'MultiString a b'],
  ]

  describe.each(kinds)('of $kind', (found, written) => {
    const compared = [`create key ${own}`, `set ${own} Found ${written}`, comparison('/v Found'), `delete key ${own}`]
    test.each(['writing', 'removing'])('are compared with what undo would write before %s', async (call) => {
      const { ended, orders: given } = await orders(call, found, 'same')
      expect(ended).toBe('done')
      expect(given.slice(0, 4)).toEqual(compared)
      expect(given).toHaveLength(5)
    })

    test.each(['writing', 'removing'])('that do not fit are refused, and nothing is done by %s', async (call) => {
      const { ended, orders: given } = await orders(call, found, 'different')
      expect(ended).toContain(`do not fit its kind (${found.kind})`)
      expect(given).toEqual(compared)
    })

    test.each(['writing', 'removing'])('that could not be compared are not touched by %s', async (call) => {
      const { ended, orders: given } = await orders(call, found, 'failed')
      expect(ended).toContain('could not compare')
      expect(given).toEqual(compared)
    })
  })

  test('of bytes that are kept as such need no comparison', async () => {
    const { ended, orders: given } = await orders('writing', { kind: 'Binary', data: 'AQI=' }, 'different')
    expect([ended, given]).toEqual(['done', [`set LocalMachine\\${key} Found DWord 5`]])
  })

  test('of the value without a name are compared as such', async () => {
    const { ended } = await orders('writing', { kind: 'String', data: 'x' }, 'different', '')
    expect(ended).toContain('do not fit its kind')
  })

  test('are never looked at by reading, which writes nothing', async () => {
    const { ended, orders: given } = await orders('reading', { kind: 'DWord', data: '0' }, 'different')
    expect([ended, given]).toEqual(['done', []])
  })
})
