import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Server } from '../../electron/server/server.ts'
import { refuseWritableProgram } from '../../electron/session/installed-program.ts'
import { closedFolder } from '../../electron/session/open-server.ts'
import { administratorsOnly, protectFolder } from '../../electron/session/protect-folder.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { openTestSession, temporaryFolder } from '../support/open-test-session.ts'

const folder = 'C:\\Program Files\\Backup Medic'
const closed = 'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)'
const open = 'D:AI(A;OICIID;FA;;;SY)(A;OICIID;0x1301bf;;;BU)'

/** A simulated server with the program's folder on it. */
async function installed(sddl: string, files: Record<string, string> = {}): Promise<Server> {
  const { server } = await openTestSession('healthy', (state) => {
    state.folders[folder] = { sddl, files }
  })
  return server
}

describe('S13 an installed program', () => {
  test('starts when only administrators can change its folder and its files', async () => {
    const server = await installed(closed, { 'app.asar': 'D:AI(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)' })
    await expect(refuseWritableProgram(server, [folder])).resolves.toBeUndefined()
  })

  test.each<[string, string, Record<string, string>, string, string]>([
    ['its folder', open, {}, folder, 'BU'],
    ['a file of it', closed, { 'app.asar': 'D:AI(A;ID;FA;;;BA)(A;;FW;;;AU)' }, `${folder}\\app.asar`, 'AU'],
  ])('refuses to start when others can change %s', async (_, sddl, files, path, who) => {
    await expect(refuseWritableProgram(await installed(sddl, files), [folder])).rejects.toMatchObject({
      reason: message('session.programWritable', { path, who }),
    })
  })

  test('refuses to start when an access list may not be read, or the folder is not there', async () => {
    const refusal = { reason: { key: 'session.programWritable' } }
    await expect(refuseWritableProgram(await installed(closed, { 'x.dll': 'denied' }), [folder])).rejects.toMatchObject(
      refusal,
    )
    await expect(refuseWritableProgram(await installed(closed), [`${folder}\\none`])).rejects.toMatchObject(refusal)
  })

  test('changes nothing while it looks', async () => {
    const { server } = await openTestSession('healthy', (state) => {
      state.folders[folder] = { sddl: open, files: {} }
    })
    const before = server.wholeState()
    await expect(refuseWritableProgram(server, [folder])).rejects.toThrow()
    expect(server.wholeState()).toEqual(before)
  })
})

describe('S22 the state folder on Windows', () => {
  const access = async (server: Server) => {
    const state = await server.call('Get-AccessListState', { path: folder, withFiles: false })
    return state.exists ? state.sddl : null
  }

  test('is closed to everyone but administrators before a journal lies in it', async () => {
    const server = await installed(open)
    await protectFolder(server, folder, false)
    expect(await access(server)).toBe(administratorsOnly)
    await protectFolder(server, folder, true)
  })

  const server = `${folder}\\server`
  const user = 'S-1-5-21-1-2-3-1104'
  const prepared = async (change: (state: ServerState) => void) => {
    const opened = await openTestSession('healthy', (state) => {
      state.folders[folder] = { sddl: open, files: {} }
      state.folders[server] = { sddl: 'D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)', files: {} }
      change(state)
    })
    return opened.server
  }
  const journal = `${server}\\journal.sqlite`
  const closedFile = 'D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)'

  test.each<[string, (state: ServerState) => void, Message]>([
    [
      'a folder in it that a user had made',
      (state) => void Object.assign(state.owners, { [server]: user }),
      message('session.stateOfAnother', { path: server }),
    ],
    [
      'a journal in it that a user had written',
      (state) => {
        Object.assign(state.folders[server] ?? {}, { files: { 'journal.sqlite': closedFile } })
        Object.assign(state.owners, { [journal]: user })
      },
      message('session.stateOfAnother', { path: journal }),
    ],
    [
      'a folder in it that keeps an entry of its own for a user',
      (state) => void Object.assign(state.folders[server] ?? {}, { sddl: `D:AI(A;OICI;FA;;;${user})` }),
      message('session.folderOpenToOthers', { folder: server }),
    ],
    [
      'a file in it whose list may not be read',
      (state) => void Object.assign(state.folders[server] ?? {}, { files: { 'journal.sqlite': 'denied' } }),
      message('session.stateOfAnother', { path: journal }),
    ],
    [
      'a link in it, which leads elsewhere',
      (state) => {
        Object.assign(state.folders[server] ?? {}, { files: { 'journal.sqlite': closedFile } })
        state.links.push(journal)
      },
      message('session.stateIsLink', { path: journal }),
    ],
    [
      'the folder itself when it is a link',
      (state) => void state.links.push(folder),
      message('session.stateIsLink', { path: folder }),
    ],
    [
      'the folder itself, which a user had made',
      (state) => void Object.assign(state.owners, { [folder]: user }),
      message('session.stateOfAnother', { path: folder }),
    ],
  ])('is refused for %s, at the first start and when it was closed long ago', async (_, change, reason) => {
    await expect(protectFolder(await prepared(change), folder, false)).rejects.toMatchObject({ reason })
    const closedBefore = await prepared((state) => {
      Object.assign(state.folders[folder] ?? {}, { sddl: administratorsOnly })
      change(state)
    })
    await expect(protectFolder(closedBefore, folder, true)).rejects.toMatchObject({ reason })
  })

  test('is accepted when all of it belongs to administrators and nobody else may change it', async () => {
    const server = await prepared(() => undefined)
    await expect(protectFolder(server, folder, false)).resolves.toBeUndefined()
    await expect(protectFolder(server, folder, true)).resolves.toBeUndefined()
  })

  test('is refused when others had access to the journal that lies in it, and stays as it was', async () => {
    const server = await installed(open)
    await expect(protectFolder(server, folder, true)).rejects.toMatchObject({
      reason: message('session.folderOpenToOthers', { folder }),
    })
    expect(await access(server)).toBe(open)
  })
})

describe('S22 the folder of this computer', () => {
  const opened = async (change: (state: ServerState) => void) => {
    const top = join(await temporaryFolder(), 'state')
    const { server } = await openTestSession('healthy', (state) => {
      state.folders[top] = { sddl: open, files: {} }
      state.folders[folder] = { sddl: closed, files: {} }
      change(state)
    })
    return { server, top, own: join(top, 'server') }
  }

  test('is made below the state folder, which is closed to others', async () => {
    const { server, top, own } = await opened(() => undefined)
    expect(await closedFolder(server, top, [folder])).toBe(own)
    expect(await readdir(own)).toEqual([])
    expect(server.wholeState().folders[top]?.sddl).toBe(administratorsOnly)
  })

  test('is refused when a journal lay in it while the state folder was open to others', async () => {
    const { server, top, own } = await opened(() => undefined)
    await mkdir(own, { recursive: true })
    await writeFile(join(own, 'journal.sqlite'), '')
    await expect(closedFolder(server, top, [folder])).rejects.toMatchObject({
      reason: message('session.folderOpenToOthers', { folder: top }),
    })
  })

  test('is neither made nor closed when others could change the program', async () => {
    const { server, top } = await opened((state) => Object.assign(state.folders[folder] ?? {}, { sddl: open }))
    const before = server.wholeState()
    await expect(closedFolder(server, top, [folder])).rejects.toMatchObject({
      reason: { key: 'session.programWritable' },
    })
    expect(server.wholeState()).toEqual(before)
    await expect(readdir(top)).rejects.toThrow('ENOENT')
  })

  test.skipIf(process.platform === 'win32')('is not made through a link', async () => {
    const { server, top } = await opened(() => undefined)
    await symlink(await temporaryFolder(), top)
    await expect(closedFolder(server, top, [folder])).rejects.toMatchObject({
      reason: message('session.stateIsLink', { path: top }),
    })
  })
})
