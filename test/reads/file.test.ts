import { describe, expect, test } from 'vitest'
import { patchedState } from '../../electron/simulation/scenarios.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

const folder = 'C:\\Packages\\Plugins\\Vendor'
const serverWith = (files: Record<string, object>) =>
  inMemorySimulatedServer(parseSimulation('azure-vm'), (state) => {
    Object.assign(state.files, patchedState('azure-vm', { files }).files)
  })
const read = (server: ReturnType<typeof serverWith>, path: string) =>
  server.call('Get-FileState', { path, signature: false })

describe('a simulated file', () => {
  test('is what the data of a fault say, and as usual in everything else', async () => {
    const server = serverWith({ 'C:\\v.VaultCredentials': { ageDays: 31.27, attributes: ['encrypted'] } })
    expect(await read(server, 'c:\\V.vaultcredentials')).toMatchObject({
      exists: true,
      extension: '.VaultCredentials',
      ageDays: 31.2,
      drive: 'fixed',
      fileVersion: null,
      attributes: { encrypted: true, compressed: false },
    })
  })

  test('is found beside 20,000 others, and in whatever case its folder is written', async () => {
    const keys = 'C:\\Windows\\Keys'
    const server = inMemorySimulatedServer(parseSimulation('azure-vm'), ({ folders }) => {
      const files = Array.from({ length: 20_000 }, (_, number) => [`${number}_8c1d`, 'D:AI(A;ID;FA;;;BA)'])
      folders[keys] = { sddl: 'D:AI(A;OICIID;FA;;;BA)', files: Object.fromEntries(files) }
      folders[`${keys.toUpperCase()}\\In`] = { sddl: 'D:AI(A;OICIID;FA;;;BA)', files: {} }
    })
    expect(await read(server, `${keys}\\19999_8C1D`)).toMatchObject({ exists: true, path: `${keys}\\19999_8c1d` })
    expect(await read(server, 'C:\\windows\\keys\\in')).toMatchObject({ exists: true, folder: true })
  })

  test('of the newest version is taken, also where that lacks it', async () => {
    const server = serverWith({ [`${folder}\\1.0.9.0\\x.exe`]: {}, [`${folder}\\1.0.10.0\\y.exe`]: {} })
    expect(await read(server, `${folder}\\*\\y.exe`)).toMatchObject({ exists: true })
    const missing = { exists: false, path: `${folder}\\1.0.10.0\\x.exe` }
    expect(await read(server, `${folder}\\*\\x.exe`)).toEqual(missing)
    expect(await read(server, `${folder}\\1.*`)).toMatchObject({ path: `${folder}\\1.0.10.0`, folder: true })
  })

  test('that may not be looked at is an error and not a missing file', async () => {
    const server = serverWith({ 'C:\\closed.txt': { denied: true } })
    await expect(read(server, 'C:\\closed.txt')).rejects.toMatchObject({ code: 'denied' })
  })

  test('is there where the access lists know it', async () => {
    expect(await read(serverWith({}), '%ProgramData%\\Microsoft\\Crypto\\RSA')).toMatchObject({ folder: true })
  })
})
