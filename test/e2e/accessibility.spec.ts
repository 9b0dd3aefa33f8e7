import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { Administrator } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'
import { violations } from './violations.ts'
import { walk } from './walk.ts'

let app: DesktopApp | undefined
test.afterEach(async () => {
  await app?.close()
  app = undefined
})

// Each language and each theme once; `npm run screenshots -- --every` asks the same of all nine.
for (const [language, theme] of [
  ['en', 'highContrast'],
  ['fr', 'light'],
  ['nl', 'dark'],
] as const) {
  test(`every screen and every state can be read by everyone: ${language}, ${theme}`, async () => {
    test.setTimeout(300_000)
    const folder = mkdtempSync(join(tmpdir(), 'backup-medic-read-'))
    try {
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme }))
      app = await launchApp({ scenario: 'vss-writers-failed', language, stateDir: folder })
      const { page } = app
      await walk(new Administrator(app, language), async (stop) => {
        expect.soft(await violations(page), stop).toEqual([])
      })
    } finally {
      await app?.close()
      app = undefined
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}

test('the whole repair goes with the keyboard alone', async () => {
  app = await launchApp({ scenario: 'vm-network-slow', language: 'fr' })
  const admin = new Administrator(app, 'fr')
  const { page } = app
  // The field for an error has the focus from the first moment.
  await expect(page.getByRole('textbox', { name: admin.texts.home.pasteLabel })).toBeFocused()
  await page.keyboard.insertText('ExtensionFailedTimeoutVMNetworkUnresponsive')
  await page.keyboard.press('Enter')
  await press(page, admin.texts.case.toPlan)
  await press(page, admin.texts.plan.apply)
  await press(page, admin.texts.confirm.yes)
  await press(page, admin.texts.run.undo)
  await press(page, admin.texts.undo.yes)
  await expect(page.getByText(admin.texts.run.outcomeWhat.undone)).toBeVisible()
})

test('nothing is lost at 200 % zoom: no sideways scrolling', async () => {
  app = await launchApp({ scenario: 'vss-writers-failed', language: 'en' })
  const admin = new Administrator(app, 'en')
  // A window of 1280 pixels zoomed to 200 % has room for 640.
  await app.page.setViewportSize({ width: 640, height: 480 })
  await admin.findCause('ExtensionFailedVssWriterInBadState')
  await admin.makePlan()
  await admin.photograph('zoom-200')
  const overflow = await app.page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].map((one) => one.scrollWidth - one.clientWidth),
  )
  expect(overflow).toEqual([0, 0])
})

/** Tabs on until the button with this name has the focus, then presses it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first()
  await expect(button).toBeVisible()
  for (let stop = 0; stop < 120; stop++) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${name}.`)
}
