import { describe, expect, test } from 'vitest'
import type { Server } from '../../electron/server/server.ts'
import { refuseWritableProgram } from '../../electron/session/installed-program.ts'
import { administratorsOnly, protectFolder } from '../../electron/session/protect-folder.ts'
import { message } from '../../shared/model/message.ts'
import { openTestSession } from '../support/open-test-session.ts'

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

  test('is refused when others had access to the journal that lies in it, and stays as it was', async () => {
    const server = await installed(open)
    await expect(protectFolder(server, folder, true)).rejects.toMatchObject({
      reason: message('session.folderOpenToOthers', { folder }),
    })
    expect(await access(server)).toBe(open)
  })
})
