import { describe, expect, test } from 'vitest'
import { createReader } from '../../electron/kinds.ts'
import { agentLogFolders, placeOnServer } from '../../electron/logs/agent-log-folders.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { writerMap } from '../../shared/model/known-writer.ts'
import { roles } from '../../shared/reads/roles.ts'

async function foldersOn(scenario: string) {
  const read = createReader(inMemorySimulatedServer(parseSimulation(scenario)), {
    writers: writerMap([]),
    endpoints: {},
  })
  return agentLogFolders(roles.answer.parse(await read('roles', {})))
}

describe('the folders of the agents’ logs', () => {
  test('are those of the MARS agent alone where it is the only one', async () => {
    expect(await foldersOn('mars')).toEqual([
      { product: 'mars', folder: 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\Temp' },
    ])
  })

  test('are those of the backup server and of its own MARS agent on a MABS', async () => {
    const found = await foldersOn('mabs')
    expect(found.map(({ product }) => product)).toEqual(expect.arrayContaining(['mars', 'mabs']))
    expect(found.find(({ product }) => product === 'mabs')?.folder).toMatch(/\\DPM\\Temp$/)
  })

  test('name a folder once that two agents share', async () => {
    const folders = (await foldersOn('mabs')).map(({ folder }) => folder)
    expect(folders).toEqual([...new Set(folders)])
  })

  test('are the guest agent’s and the backup extension’s in an Azure VM', async () => {
    expect((await foldersOn('azure-vm')).map(({ folder }) => folder)).toEqual([
      'C:\\WindowsAzure\\Logs',
      'C:\\WindowsAzure\\Logs\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot',
    ])
  })

  test('are none where no agent is', async () => {
    expect(await foldersOn('windows-server')).toEqual([])
  })

  test('lie below the folder of a simulated server, and are opened as they are on a real one', () => {
    expect(placeOnServer('C:\\WindowsAzure\\Logs', '/made')).toBe('/made/C/WindowsAzure/Logs')
    expect(placeOnServer('C:\\WindowsAzure\\Logs', null)).toBe('C:\\WindowsAzure\\Logs')
  })
})
