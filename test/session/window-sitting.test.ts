import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Desktop } from '../../electron/session/desktop.ts'
import { openWindowSitting } from '../../electron/session/window-sitting.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

async function sittingOn(simulate: string, stateFolder: string, emit: Desktop['emit'] = () => undefined) {
  const sitting = await openWindowSitting({
    simulate,
    stateDir: stateFolder,
    language: null,
    systemLocale: 'fr-BE',
    resources: join(import.meta.dirname, '../..'),
    programFolders: [],
    desktop: {
      version: '0.0.0-test',
      chooseLogs: async () => null,
      emit,
      chooseFile: async () => null,
      openFile: async () => '',
      showInFolder: () => undefined,
      writeClipboard: () => undefined,
      openLink: async () => false,
      places: [],
      openPlace: async () => undefined,
      applyTheme: () => undefined,
      notify: () => undefined,
      printPdf: async () => undefined,
    },
  })
  onTestFinished(() => sitting.close())
  return sitting
}

describe('a server that cannot be opened', () => {
  test('can be tried again, and a simulated one takes its place when that is asked for', async () => {
    const sitting = await sittingOn('no-such-scenario', join(await temporaryFolder(), 'state'))
    await expect(sitting.session).rejects.toMatchObject({ reason: { key: 'session.noSuchScenario' } })

    await sitting.openAgain(false)
    await expect(sitting.session).rejects.toMatchObject({ reason: { key: 'session.noSuchScenario' } })

    await sitting.openAgain(true)
    expect((await sitting.session).server.simulated).not.toBeNull()
  })

  test('is never exchanged once it is open', async () => {
    const sitting = await sittingOn('healthy', join(await temporaryFolder(), 'state'))
    const first = await sitting.session
    await sitting.openAgain(true)
    expect(await sitting.session).toBe(first)
  })
})

describe('a practice', () => {
  test('is told to the page alone: what the waiting server notes meanwhile is not', async () => {
    const told: string[] = []
    const state = join(await temporaryFolder(), 'state')
    const sitting = await sittingOn('healthy', state, (name) => void told.push(name))
    const home = await sitting.session
    await sitting.practise({ case: 'azure-vm/com-plus-error', fault: 'disabled' })
    await home.diagnose('error 34513')
    expect(told).toEqual([])
    await (await sitting.session).diagnose('error 34513')
    const { length } = told
    expect(length).toBeGreaterThan(0)
    await sitting.endPractice()
    await home.diagnose('error 34513')
    expect(told).toHaveLength(length + 1)
  })

  test('ends with the window, and leaves no folder behind', async () => {
    const before = await practiceFolders()
    const sitting = await sittingOn('healthy', join(await temporaryFolder(), 'state'))
    await sitting.practise({ case: 'azure-vm/com-plus-error', fault: 'disabled' })
    expect(await practiceFolders()).toHaveLength(before.length + 1)
    await sitting.close()
    expect(await practiceFolders()).toEqual(before)
  })
})

async function practiceFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('backup-medic-practice-'))
}

describe('the settings of a window', () => {
  test('of an earlier version keep what was chosen, and the rest is as usual', async () => {
    const state = join(await temporaryFolder(), 'state')
    await mkdir(state, { mode: 0o700 })
    await writeFile(join(state, 'settings.json'), JSON.stringify({ language: 'nl', theme: 'dark' }), { mode: 0o600 })
    const sitting = await sittingOn('healthy', state)
    expect(sitting.settings()).toEqual({
      language: 'nl',
      theme: 'dark',
      textSize: 'normal',
      autoChecks: true,
      patience: 1,
      tourOffered: true,
    })
  })

  test('change one by one, and what is not named stays', async () => {
    const state = join(await temporaryFolder(), 'state')
    const sitting = await sittingOn('healthy', state)
    await sitting.choose({ autoChecks: false })
    await sitting.choose({ textSize: 'large', theme: undefined })
    const kept = {
      language: 'fr',
      theme: 'system',
      textSize: 'large',
      autoChecks: false,
      patience: 1,
      tourOffered: true,
    }
    expect(sitting.settings()).toEqual(kept)
    expect(JSON.parse(await readFile(join(state, 'settings.json'), 'utf8'))).toEqual(kept)
  })
})
