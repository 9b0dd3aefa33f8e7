import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { message } from '../../shared/model/message.ts'
import { translator } from '../../shared/text/translate.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const root = join(import.meta.dirname, '../..')

/** Lets the program take this computer for a Windows, where it finds no PowerShell. */
function onWindows() {
  const real = { platform: process.platform, SystemRoot: process.env.SystemRoot }
  Object.defineProperty(process, 'platform', { value: 'win32' })
  process.env.SystemRoot = 'C:\\Windows'
  onTestFinished(() => {
    Object.defineProperty(process, 'platform', { value: real.platform })
    if (real.SystemRoot === undefined) delete process.env.SystemRoot
    else process.env.SystemRoot = real.SystemRoot
  })
}

/** The knowledge and the PowerShell files of the program in another folder than its code, as an installed program has them. */
async function packed(): Promise<string> {
  const folder = await temporaryFolder()
  await cp(join(root, 'knowledge'), join(folder, 'knowledge'), { recursive: true })
  for (const file of await readdir(join(root, 'electron'), { recursive: true })) {
    if (!file.endsWith('.ps1')) continue
    await mkdir(join(folder, 'electron', file, '..'), { recursive: true })
    await cp(join(root, 'electron', file), join(folder, 'electron', file))
  }
  return folder
}

describe.skipIf(process.platform === 'win32')('the command line on this computer', () => {
  const check = async (resources: string) => runMedic(['--state-dir', await temporaryFolder(), 'check'], resources)

  test('takes its PowerShell files from where the program lies, and comes as far as PowerShell', async () => {
    const resources = await packed()
    onWindows()
    expect((await check(resources)).err).toContain('System32\\WindowsPowerShell')
  })

  test('that cannot be opened has its logs looked through all the same, and why its events could not be read is said', async () => {
    const [folder, stateFolder] = [await temporaryFolder(), await temporaryFolder()]
    await writeFile(join(folder, 'a.log'), 'ExtensionFailedVssWriterInBadState\n')
    await writeFile(join(folder, 'b.evtx'), 'ElfFile\0')
    onWindows()
    const { code, json, err } = await runMedic(['--json', '--state-dir', stateFolder, 'scan-logs', folder])
    expect(code).toBe(0)
    expect(json).toMatchObject({ files: 1, problems: [{ file: join(folder, 'b.evtx') }] })
    expect(err).toContain('System32\\WindowsPowerShell')
  })

  test('refuses a PowerShell file there that is not the one it was built with, and names it', async () => {
    const resources = await packed()
    const file = 'resources/registry-value/registry-value.ps1'
    await writeFile(join(resources, 'electron', file), 'function Get-RegistryValueState { }')
    onWindows()
    const { err } = await check(resources)
    expect(err).toContain(translator('en')(message('powershell.scriptChanged', { file })))
  })
})
