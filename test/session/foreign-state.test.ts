import { chown, link, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refuseForeignState } from '../../electron/session/foreign-state.ts'
import { openServer } from '../../electron/session/open-server.ts'
import { readSettings, writeSettings } from '../../electron/session/settings.ts'
import { type Language, languages } from '../../shared/model/language.ts'
import { message } from '../../shared/model/message.ts'
import { usualSettings } from '../../shared/model/usual-settings.ts'
import { translator } from '../../shared/text/translate.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const scenario = 'vm-network-slow'
const onPosix = process.platform !== 'win32'

/** A state folder that was used once, and what lies beside it, where nothing may be written. */
async function used() {
  const folder = await temporaryFolder()
  const state = join(folder, 'state')
  const elsewhere = join(folder, 'elsewhere')
  await mkdir(elsewhere)
  const { code } = await runMedic(['--json', '--simulate', scenario, '--state-dir', state, 'check'])
  expect(code).toBeLessThan(3)
  const server = join(state, 'simulated', scenario)
  return { folder, state, server, elsewhere, journal: join(server, 'journal.sqlite') }
}
type Used = Awaited<ReturnType<typeof used>>

/** Moves a file or folder away and leaves a link to it in its place. */
async function replaceByLink(path: string, { elsewhere }: Used) {
  const target = join(elsewhere, 'moved')
  await rename(path, target)
  await symlink(target, path)
}

const giveSecondName = (path: string, { elsewhere }: Used) => link(path, join(elsewhere, 'second'))
const putLink = (path: string, { elsewhere }: Used) => symlink(join(elsewhere, 'none'), path)
const replaceByFile = async (path: string, { elsewhere }: Used) => {
  await rename(path, join(elsewhere, 'moved'))
  await writeFile(path, '')
}

describe.skipIf(!onPosix)('S22 the state folder is refused', () => {
  const attacks: [string, (at: Used) => string, (path: string, at: Used) => Promise<void>][] = [
    ['when it is a link', (at) => at.state, replaceByLink],
    ['when its folder of simulated servers is a link', (at) => join(at.state, 'simulated'), replaceByLink],
    ['when the folder of the server is a link', (at) => at.server, replaceByLink],
    ['when the journal is a link', (at) => at.journal, replaceByLink],
    ['when the journal has a second name', (at) => at.journal, giveSecondName],
    ['when its anchor is a link', (at) => join(at.server, 'journal.anchor'), replaceByLink],
    ['when what SQLite writes beside it is a link', (at) => `${at.journal}-journal`, replaceByLink],
    ['when the simulated server has a second name', (at) => join(at.server, 'server.json'), giveSecondName],
    ['when the lock is a link', (at) => join(at.server, 'repair-lock.sqlite'), putLink],
    ['when the settings are a link', (at) => join(at.state, 'settings.json'), putLink],
    ['when it is a file', (at) => at.state, replaceByFile],
  ]
  test.each(attacks)('%s', async (_, place, attack) => {
    const at = await used()
    const path = place(at)
    await attack(path, at)
    const before = await readdir(at.elsewhere, { recursive: true })
    for (const state of [at.state, `${at.state}/`]) {
      await expect(openServer(scenario, state, { resources: '', programFolders: [] })).rejects.toMatchObject({
        reason: message('session.stateIsLink', { path }),
      })
      const args = ['--simulate', scenario, '--state-dir', state]
      for (const command of [['check'], ['resume'], ['simulate', '--state']]) {
        expect([command, (await runMedic([...args, ...command])).code]).toEqual([command, 65])
      }
    }
    expect(await readdir(at.elsewhere, { recursive: true })).toEqual(before)
  })

  test.skipIf(process.getuid?.() !== 0)('when it, or its journal, belongs to another user', async () => {
    for (const choose of [(at: Used) => at.state, (at: Used) => at.server, (at: Used) => at.journal]) {
      const at = await used()
      const path = choose(at)
      await chown(path, 65_534, 65_534)
      await expect(refuseForeignState(at.state, at.server)).rejects.toMatchObject({
        reason: message('session.stateOfAnother', { path }),
      })
      expect((await runMedic(['--simulate', scenario, '--state-dir', at.state, 'check'])).code).toBe(77)
    }
  })

  test('with one sentence in each language that names the place', () => {
    for (const key of ['session.stateIsLink', 'session.stateOfAnother'] as const) {
      const said = languages.map((language: Language) => translator(language)(message(key, { path: '/place' })))
      expect(new Set(said).size).toBe(languages.length)
      for (const sentence of said) expect(sentence).toContain('/place')
    }
  })
})

describe('S22 the state folder is accepted', () => {
  test('when it is not there yet, and when it was used before', async () => {
    const at = await used()
    await expect(refuseForeignState(at.state, at.server)).resolves.toBeUndefined()
    await expect(refuseForeignState(join(at.folder, 'new'), join(at.folder, 'new', 'server'))).resolves.toBeUndefined()
  })
})

describe.skipIf(!onPosix)('S22 the settings', () => {
  const otherwise = { ...usualSettings, language: 'en' } as const

  test('are not read through a link', async () => {
    const folder = await temporaryFolder()
    const target = join(folder, 'target.json')
    await writeFile(target, JSON.stringify({ language: 'nl', theme: 'dark' }))
    await symlink(target, join(folder, 'settings.json'))
    expect(await readSettings(folder, otherwise)).toEqual(otherwise)
  })

  test('are not written through a link, neither of the file, its draft nor the folder', async () => {
    const folder = await temporaryFolder()
    const state = join(folder, 'state')
    await mkdir(state)
    const target = join(folder, 'target.json')
    await writeFile(target, 'untouched')

    await symlink(target, join(state, `settings.json.${process.pid}.part`))
    await writeSettings(state, otherwise)
    expect(await readSettings(state, { ...usualSettings, language: 'fr', theme: 'dark' })).toEqual(otherwise)

    await rename(join(state, 'settings.json'), join(folder, 'old'))
    await symlink(target, join(state, 'settings.json'))
    await expect(writeSettings(state, otherwise)).rejects.toMatchObject({ reason: { key: 'session.stateIsLink' } })

    await symlink(state, join(folder, 'link'))
    await expect(writeSettings(join(folder, 'link'), otherwise)).rejects.toMatchObject({
      reason: { key: 'session.stateIsLink' },
    })
    expect(await readFile(target, 'utf8')).toBe('untouched')
  })
})
