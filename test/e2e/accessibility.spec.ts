import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Administrator } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'

const themes = ['themeLight', 'themeDark', 'themeHighContrast'] as const

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
  await page.getByRole('combobox', { name: admin.texts.frame.theme }).selectOption({ label: admin.texts.frame[theme] })
}

for (const theme of themes) {
  test(`every screen is readable by everyone in ${theme}`, async () => {
    app = await launchApp({ scenario: 'vss-writers-failed', language: 'en' })
    const admin = new Administrator(app, 'en')
    const { page } = app
    await chooseTheme(admin, theme)
    expect(await violations(page), 'diagnose').toEqual([])
    await admin.findCause('ExtensionFailedVssWriterInBadState')
    await admin.makePlan()
    expect(await violations(page), 'plan').toEqual([])
    await admin.photograph(`plan-${theme}`)
    await admin.confirmPlan()
    await expect(page.getByText(admin.texts.run.checksPass)).toBeVisible()
    expect(await violations(page), 'result').toEqual([])
    await admin.button(admin.texts.case.back).click()
    for (const screen of ['cases', 'changes', 'report'] as const) {
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
  await page.getByRole('textbox', { name: admin.texts.paste.label }).focus()
  await page.keyboard.insertText('ExtensionFailedTimeoutVMNetworkUnresponsive')
  await page.keyboard.press('Control+Enter')
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
  const overflow = await app.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
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
