import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findLogs } from '../../electron/bundle/agent-logs.ts'
import { createReader } from '../../electron/kinds.ts'
import { agentLogFolders, placeOnServer } from '../../electron/logs/agent-log-folders.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { writerMap } from '../../shared/model/known-writer.ts'
import { roles as rolesRead } from '../../shared/reads/roles.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

/** A server with the logs `a.log`, `b.log` and `Old\c.log` of the MARS agent: its roles, the folder of its files, and the one of the logs. */
async function withLogs() {
  const read = createReader(inMemorySimulatedServer(parseSimulation('mars')), { writers: writerMap([]), endpoints: {} })
  const roles = rolesRead.answer.parse(await read('roles', {}))
  const folder = agentLogFolders(roles)[0]?.folder ?? ''
  const files = await temporaryFolder()
  for (const name of ['a.log', 'b.log', 'Old\\c.log']) {
    const place = placeOnServer(`${folder}\\${name}`, files)
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, name)
  }
  return { roles, folder, files }
}

/** Looks at files as usual, but at those of this name as the system would with this error. */
const failing = (name: string, code: string) => async (path: string) => {
  if (path.endsWith(name)) throw Object.assign(new Error(code), { code })
  return stat(path)
}

describe('the logs of an agent', () => {
  const found = async (code: string) => {
    const { roles, folder, files } = await withLogs()
    const { logs, unlisted } = await findLogs(roles, 0, files, (text) => text, { look: failing('b.log', code) })
    const names = logs.map(({ name }) => name).sort()
    return { names, unlisted: unlisted.map((one) => one.folder.replace(folder, '')) }
  }
  const others = ['logs/mars/Old/c.log', 'logs/mars/a.log']

  test('are found beside one that goes while they are looked at', async () => {
    expect(await found('ENOENT')).toEqual({ names: others, unlisted: [] })
  })

  test('are found beside one that cannot be looked at, which is told', async () => {
    expect(await found('EACCES')).toEqual({ names: others, unlisted: ['\\b.log'] })
  })

  test('are none where there is no folder', async () => {
    const { roles } = await withLogs()
    expect(await findLogs(roles, 0, join(await temporaryFolder(), 'none'), (text) => text)).toEqual({
      logs: [],
      unlisted: [],
    })
  })
})
