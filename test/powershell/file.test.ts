import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { file } from '../../shared/reads/file.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('a file on a real PowerShell', (ask) => {
  const read = async (path: string) => file.answer.parse(await ask('Get-FactOfFile', { path }))

  function newFolder(...files: string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'file-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const name of files) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), name)
    }
    return folder
  }

  test('tells size, extension, age and that it has no version', async () => {
    const path = join(newFolder('a.VaultCredentials'), 'a.VaultCredentials')
    const written = new Date(Date.now() - 10.25 * 86_400_000)
    utimesSync(path, written, written)
    expect(await read(path)).toMatchObject({
      exists: true,
      folder: false,
      extension: '.VaultCredentials',
      sizeBytes: '18',
      modified: written.toISOString().replace(/\.\d+Z$/, 'Z'),
      ageDays: 10.2,
      fileVersion: null,
      attributes: { readOnly: false, encrypted: false, reparsePoint: false },
    })
    chmodSync(path, 0o444)
    expect(await read(path)).toMatchObject({ attributes: { readOnly: true } })
  })

  test('that is written to meanwhile is told as it is afterwards', async () => {
    const path = join(newFolder('growing'), 'growing')
    expect(await ask('Get-FactOfGrowingFile', { path, text: ' more' })).toMatchObject({ sizeBytes: '12' })
  })

  test('is missing where it, or a folder of its path, is missing', async () => {
    const folder = newFolder('x')
    for (const path of ['y', 'y/z', 'y*/z', '*/z']) {
      expect(await read(join(folder, path)), path).toEqual({ exists: false, path: join(folder, path) })
    }
  })

  test('is taken from the folder with the newest version, number by number, whatever lies in it', async () => {
    const versions = ['Agent_2.7.9.100_2024', 'Agent_2.7.10.20_2023', 'Agent_2.7.10_2025', 'Other_9.9', 'Agent_old']
    const folder = newFolder(...versions.map((name) => `${name}/agent.exe`))
    const newest = join(folder, 'Agent_2.7.10.20_2023', 'agent.exe')
    expect(await read(join(folder, 'agent_*', 'agent.exe'))).toMatchObject({ exists: true, path: newest })
    expect(await read(join(folder, 'agent_*'))).toMatchObject({ folder: true, sizeBytes: '0' })
    rmSync(newest)
    expect(await read(join(folder, 'agent_*', 'agent.exe'))).toEqual({ exists: false, path: newest })
  })

  test.each([
    [
      0,
      'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond',
      { status: 'valid', signer: 'Microsoft Corporation' },
    ],
    [3, 'O="Contoso, ""Inc""", CN=x', { status: 'altered', signer: 'Contoso, "Inc"' }],
    [1, 'CN=No organisation', { status: 'unknown', signer: null }],
    [2, '', { status: 'notSigned', signer: null }],
  ])('with the signature %i of %s says so', async (status, subject, said) => {
    expect(await ask('Get-SignatureOf', { status, subject })).toEqual(said)
  })
})
