import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Administrator } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'

const themes = ['light', 'dark', 'highContrast'] as const

let app: DesktopApp | undefined
test.afterEach(async () => {
  await app?.close()
  app = undefined
})

async function violations(page: Page): Promise<string[]> {
  // Fluent's own focus stops are hidden on purpose.
  const result = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

async function chooseTheme(admin: Administrator, theme: (typeof themes)[number]): Promise<void> {
  const { page } = admin.app
  await admin.openSettings()
  await page.getByRole('combobox', { name: admin.texts.settings.theme }).selectOption(theme)
}

for (const theme of themes) {
  test(`every screen is readable by everyone in ${theme}`, async () => {
    test.setTimeout(240_000)
    app = await launchApp({ scenario: 'vss-writers-failed', language: 'en' })
    const admin = new Administrator(app, 'en')
    const { page } = app
    await chooseTheme(admin, theme)
    expect(await violations(page), 'settings').toEqual([])
    await admin.goTo('home')
    await admin.waitForChecks()
    expect(await violations(page), 'home').toEqual([])
    await admin.tile('vss').click()
    await expect(page.getByRole('dialog').getByRole('heading', { level: 3 }).first()).toBeVisible()
    expect(await violations(page), 'what was read').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+K')
    await page.getByRole('combobox', { name: admin.texts.frame.searchWhat }).fill('vss')
    expect(await violations(page), 'search').toEqual([])
    await page.keyboard.press('Escape')
    await admin.goTo('diagnose')
    await expect(page.getByRole('heading', { level: 1, name: admin.texts.frame.diagnose })).toBeAttached()
    expect(await violations(page), 'diagnose').toEqual([])
    await admin.goTo('home')
    await admin.findCause('ExtensionFailedVssWriterInBadState')
    await admin.makePlan()
    expect(await violations(page), 'plan').toEqual([])
    await admin.photograph(`plan-${theme}`)
    await admin.confirmPlan()
    await expect(page.getByText(admin.texts.run.checksPass)).toBeVisible()
    // The page behind a dialog is out of reach until the dialog has gone.
    await expect(page.locator('#root[aria-hidden="true"]')).toHaveCount(0)
    expect(await violations(page), 'result').toEqual([])
    await admin.button(admin.texts.case.back).click()
    for (const screen of ['problems', 'changes', 'report'] as const) {
      await admin.goTo(screen)
      await expect(page.getByRole('heading', { name: admin.texts[screen].title, exact: true })).toBeVisible()
      expect(await violations(page), screen).toEqual([])
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
