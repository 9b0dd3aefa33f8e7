import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { describeOnFakeWindows } from '../support/power-shell/real-power-shell.ts'

const key = 'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\MSDTC'
const [uninstall, install] = ['msdtc.exe -uninstall', 'msdtc.exe -install']
const there = { services: { MSDTC: { statuses: [1] } } }

describeOnFakeWindows('the set-up of MSDTC on a fake Windows', (ask) => {
  /** Makes a call on this Windows; answers what it answered, and what Windows was ordered to do. */
  const made = async (name: string, windows: object) => {
    await ask('Use-FakeWindows', { windows })
    const answer = await ask(name)
    const { orders } = (await ask('Get-FakeOrder')) as { orders: string[] }
    return { answer, orders }
  }

  test.each([
    ['ends with a code that nobody documents', { exitCode: 1, output: 'half' }, 'msdtc -uninstall ended with 1 half'],
    [
      'is ended at its limit',
      { fails: 'msdtc.exe took longer than 120 s.' },
      'msdtc -uninstall: msdtc.exe took longer',
    ],
  ])('installs also when the uninstall %s, and says how it ended', async (_, ended, said) => {
    const { answer, orders } = await made('Reset-MsdtcInstallation', { ...there, tools: { [uninstall]: ended } })
    expect(orders).toEqual([uninstall, install])
    expect(answer).toMatchObject({ installed: true, detail: expect.stringContaining(said) })
  })

  test.each(['Reset-MsdtcInstallation', 'Restore-MsdtcInstallation'])(
    'is judged by %s from the service that is there afterwards, not from exit codes',
    async (name) => {
      const failing = { tools: { [install]: { exitCode: 5, output: '' } } }
      expect((await made(name, { ...there, ...failing })).answer).toMatchObject({ installed: true })
      expect((await made(name, {})).answer).toMatchObject({ installed: false })
    },
  )

  test('is not there while a deleted service is only held open by someone', async () => {
    const registry = { [key]: { DeleteFlag: { kind: 'DWord', data: '1' } } }
    expect((await made('Restore-MsdtcInstallation', { ...there, registry })).answer).toMatchObject({ installed: false })
  })

  test('is not begun where its keys could not be saved whole, whatever file lies there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'msdtc-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'HKLM-SOFTWARE-Contoso.reg')
    const order = `reg.exe export HKLM\\SOFTWARE\\Contoso ${file} /reg:64`
    const registry = { 'LocalMachine\\SOFTWARE\\Contoso': {} }
    await ask('Use-FakeWindows', { windows: { registry, tools: { [order]: { exitCode: 1, output: 'half' } } } })
    const saved = ask('Export-RegistryTree', { keys: ['HKLM\\SOFTWARE\\Contoso'], folder })
    await expect(saved).rejects.toThrow('reg ended with 1')
    expect(existsSync(file)).toBe(true)
  })
})
