import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPackage, getRawHeader } from '@electron/asar'
import { NtExecutable, NtExecutableResource } from 'resedit'
import { describe, expect, test } from 'vitest'
import { faultsOfPacked } from '../../scripts/check-packed.mjs'
import { temporaryFolder } from '../support/open-test-session.ts'
import { fuseText } from './fake-electron.ts'

interface Packed {
  fuses?: string
  hash?: string
  level?: string
}

/** A Windows program without code that says of itself what a packed one says. */
async function packed({ fuses = '01001100', hash, level = 'requireAdministrator' }: Packed = {}): Promise<string> {
  const folder = await temporaryFolder()
  mkdirSync(join(folder, 'app'))
  mkdirSync(join(folder, 'resources'))
  writeFileSync(join(folder, 'app', 'package.json'), '{}')
  const archive = join(folder, 'resources', 'app.asar')
  await createPackage(join(folder, 'app'), archive)
  const value = hash ?? createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
  const executable = NtExecutable.createEmpty(false, false)
  const resource = NtExecutableResource.from(executable)
  const add = (type: string | number, id: string | number, text: string) =>
    resource.entries.push({ type, id, lang: 1033, codepage: 1200, bin: new Uint8Array(Buffer.from(text)).buffer })
  add('INTEGRITY', 'ELECTRONASAR', JSON.stringify([{ file: 'resources\\app.asar', alg: 'SHA256', value }]))
  add(24, 1, `<assembly><requestedExecutionLevel level="${level}" uiAccess="false"/></assembly>`)
  resource.outputResource(executable)
  const program = Buffer.concat([Buffer.from(executable.generate()), fuseText(fuses)])
  writeFileSync(join(folder, 'Backup Medic.exe'), program)
  return folder
}

describe('the check of the packed Windows program', () => {
  test('finds nothing wrong when fuses, checksum and rights are as they were asked for', async () => {
    expect(await faultsOfPacked(await packed())).toEqual([])
  })

  test.each([
    ['11001100', 'the fuse RunAsNode is not 0'],
    ['01101100', 'the fuse NodeOptions is not 0'],
    ['01011100', 'the fuse Inspect is not 0'],
    ['01000100', 'the fuse AsarIntegrity is not 1'],
    ['01001000', 'the fuse OnlyFromAsar is not 1'],
  ])('names a fuse that is wrong in %s', async (fuses, problem) => {
    expect(await faultsOfPacked(await packed({ fuses }))).toEqual([problem])
  })

  test('notices an archive that is not the one the program was packed with', async () => {
    const folder = await packed({ hash: '0'.repeat(64) })
    expect(await faultsOfPacked(folder)).toEqual(['the checksum in the program is not that of resources\\app.asar'])
  })

  test('notices a program that starts without administrator rights', async () => {
    const folder = await packed({ level: 'asInvoker' })
    expect(await faultsOfPacked(folder)).toEqual(['the program does not ask for administrator rights'])
  })

  test('says when there is no program at all', async () => {
    expect(await faultsOfPacked(await temporaryFolder())).toHaveLength(2)
  })
})
