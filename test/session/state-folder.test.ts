import { link, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isInStateFolder } from '../../electron/session/state-folder.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

describe('a path', () => {
  test('is in the state folder whatever way leads there, and whether or not it exists yet', async () => {
    const folder = await temporaryFolder()
    const state = join(folder, 'state')
    await mkdir(join(state, 'server'), { recursive: true })
    await writeFile(join(state, 'server', 'journal.sqlite'), '')
    await symlink(state, join(folder, 'way'))
    const inside = ['', 'server', 'server/journal.sqlite', 'new.html', 'new/deeper/new.html', 'server/../..name']
    for (const part of inside) {
      expect([part, await isInStateFolder(join(state, part), state)]).toEqual([part, true])
      expect([part, await isInStateFolder(join(folder, 'way', part), state)]).toEqual([part, true])
      expect([part, await isInStateFolder(join(state, part), join(folder, 'way'))]).toEqual([part, true])
    }
    expect(await isInStateFolder(`${folder}/other/../state/server/journal.sqlite`, state)).toBe(true)
  })

  test('beside it is not, however alike its name', async () => {
    const folder = await temporaryFolder()
    const state = join(folder, 'state')
    await mkdir(state)
    for (const part of ['', 'state-of-mine', 'report.html', 'state/../report.html']) {
      expect([part, await isInStateFolder(`${folder}/${part}`, state)]).toEqual([part, false])
    }
    await writeFile(join(folder, 'mine'), '')
    await link(join(folder, 'mine'), join(state, 'second'))
    expect(await isInStateFolder(join(folder, 'mine'), state)).toBe(false)
  })
})
