import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../../scripts/installed.mjs'
import { Administrator, type TestedLanguage } from '../administrator.ts'
import { type DesktopApp, launchApp } from '../launch.ts'
import { walkThroughTrouble } from '../troubled-walk.ts'
import { violations } from '../violations.ts'
import { type Stop, walk } from '../walk.ts'

const every = process.env.BACKUP_MEDIC_PICTURES === 'every'
const usual = { width: 1366, height: 768 }
/** The usual one, Remote Desktop's, one with icons alone, and what a window of 1280 pixels has at 200 %. */
const sizes = [usual, { width: 1024, height: 768 }, { width: 800, height: 600 }, { width: 640, height: 480 }]
const languages = ['en', 'fr', 'nl'] as const
const themes = ['light', 'dark', 'highContrast'] as const

/** README shows these, and a picture of it is at most this large. */
const ofReadme = ['home', 'plan', 'verified', 'report']
const largest = 150_000

interface Looks {
  language: TestedLanguage
  theme: (typeof themes)[number]
}

type Start = (simulation: string) => Promise<Administrator>

/** Goes a way through the program with these looks, which it can start as often as it wants to in one state folder. */
async function withLooks({ language, theme }: Looks, way: (start: Start) => Promise<void>) {
  const stateDir = mkdtempSync(join(tmpdir(), 'backup-medic-pictures-'))
  writeFileSync(join(stateDir, 'settings.json'), JSON.stringify({ theme, tourOffered: every }))
  let app: DesktopApp | undefined
  try {
    await way(async (scenario) => {
      app = await launchApp({ scenario, language, stateDir })
      await app.page.setViewportSize(usual)
      app.page.setDefaultTimeout(60_000)
      return new Administrator(app, language)
    })
  } finally {
    await app?.close()
    rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

if (every) {
  const looks = languages.flatMap((language) => themes.map((theme) => ({ language, theme })))
  for (const one of looks) {
    const folder = join(root, 'test-results', 'screenshots', 'every', `${one.language}-${one.theme}`)
    const takeAll = (admin: Administrator): Stop => {
      mkdirSync(folder, { recursive: true })
      return async (name) => {
        expect.soft(await violations(admin.app.page), name).toEqual([])
        for (const size of sizes) {
          await admin.app.page.setViewportSize(size)
          const path = join(folder, `${name}-${size.width}.png`)
          await admin.app.page.screenshot({ path, animations: 'disabled' })
        }
        await admin.app.page.setViewportSize(usual)
      }
    }
    test(`every screen in ${one.language}, ${one.theme}`, () =>
      withLooks(one, async (start) => {
        const admin = await start('vss-writers-failed')
        await walk(admin, takeAll(admin))
      }))
    test(`a repair that dies and an undo that meets a foreign change in ${one.language}, ${one.theme}`, () =>
      withLooks(one, (start) => walkThroughTrouble({ start, stopAt: takeAll })))
    test(`a server that could not be opened in ${one.language}, ${one.theme}`, () =>
      withLooks(one, async (start) => {
        const admin = await start('no-such-server')
        await expect(admin.button(admin.texts.frame.openSimulated)).toBeVisible()
        await takeAll(admin)('not-opened')
      }))
  }
} else {
  test('the pictures of README', () =>
    withLooks({ language: 'en', theme: 'light' }, async (start) => {
      const admin = await start('vss-writers-failed')
      const folder = join(root, 'build', 'pictures')
      mkdirSync(folder, { recursive: true })
      await walk(admin, async (name) => {
        if (!ofReadme.includes(name)) return
        const path = join(folder, `${name}.png`)
        await admin.app.page.screenshot({ path, animations: 'disabled' })
        expect(statSync(path).size).toBeLessThan(largest)
      })
    }))
}
