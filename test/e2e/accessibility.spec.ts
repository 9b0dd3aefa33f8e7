import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { Administrator } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'
import { walkThroughTrouble } from './troubled-walk.ts'
import { violations } from './violations.ts'
import { type Stop, walk } from './walk.ts'

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
  test(`every screen and every state can be read by everyone, at 200 % too: ${language}, ${theme}`, async () => {
    test.setTimeout(300_000)
    const folder = mkdtempSync(join(tmpdir(), 'backup-medic-read-'))
    try {
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme }))
      app = await launchApp({ scenario: 'vss-writers-failed', language, stateDir: folder })
      await app.page.setViewportSize({ width: 1366, height: 768 })
      const admin = new Administrator(app, language)
      await walk(admin, readable(admin))
    } finally {
      await app?.close()
      app = undefined
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })

  test(`so can a repair that is under way, one that died, and an undo that asks what to keep: ${language}, ${theme}`, async () => {
    test.setTimeout(300_000)
    const folder = mkdtempSync(join(tmpdir(), 'backup-medic-read-'))
    try {
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme }))
      await walkThroughTrouble({
        start: async (scenario) => {
          app = await launchApp({ scenario, language, stateDir: folder })
          await app.page.setViewportSize({ width: 1366, height: 768 })
          return new Administrator(app, language)
        },
        stopAt: readable,
      })
    } finally {
      await app?.close()
      app = undefined
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}

/** Asserts at each stop that everyone can read it, at 200 % too. */
function readable({ app: { page } }: Administrator): Stop {
  return async (name) => {
    expect.soft(await violations(page), name).toEqual([])
    expect.soft(await sideways(page), name).toEqual([])
  }
}

test('in high contrast what is pointed at does not look like where one is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-medic-read-'))
  try {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme: 'highContrast' }))
    app = await launchApp({ scenario: 'healthy', language: 'fr', stateDir: folder })
    const { page } = app
    const { texts } = new Administrator(app, 'fr')
    const rail = page.getByRole('navigation', { name: texts.frame.screens })
    const pointed = rail.getByRole('button', { name: texts.frame.logs })
    await pointed.hover()
    const colours = (element: Element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]
    const here = await rail.locator('[aria-current="page"]').evaluate(colours)
    expect(here).toEqual(['rgb(26, 235, 255)', 'rgb(0, 0, 0)'])
    await expect.poll(() => pointed.evaluate(colours)).not.toEqual(here)
    const { outlineStyle, outlineColor } = await pointed.evaluate((element) => ({ ...getComputedStyle(element) }))
    expect([outlineStyle, outlineColor]).toEqual(['solid', 'rgb(26, 235, 255)'])
  } finally {
    await app?.close()
    app = undefined
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('from a pasted error to a repaired server it takes three clicks, and the window shines through the question', async () => {
  app = await launchApp({ scenario: 'com-plus-broken', language: 'nl' })
  const admin = new Administrator(app, 'nl')
  const { page } = app
  const { texts } = admin
  await admin.paste('ExtensionSnapshotFailedCOM')
  await admin.button(texts.case.toPlan).click()
  await admin.button(texts.plan.apply).click()
  const yes = page.getByRole('alertdialog').getByRole('button', { name: texts.confirm.yes, exact: true })
  await expect(yes).toBeVisible()
  expect(await whatHides(page, 'aside')).toEqual([])
  await yes.click()
  await expect(page.getByText(texts.run.checksPass)).toBeVisible()
})

/** What stands before an element and lets nothing of it be seen. */
function whatHides(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    if (!element) return [`no ${wanted}`]
    const { left, top, height } = element.getBoundingClientRect()
    const stack = document.elementsFromPoint(left + 4, top + height / 2)
    const before = stack.slice(0, stack.indexOf(element))
    const isOpaque = (one: Element) => {
      const { backgroundColor, opacity } = getComputedStyle(one)
      const [, , , alpha = '1'] = backgroundColor.match(/[\d.]+/g) ?? []
      return Number(alpha) * Number(opacity) > 0.9
    }
    return before.filter(isOpaque).map(({ outerHTML }) => outerHTML.slice(0, 120))
  }, selector)
}

test('the whole repair goes with the keyboard alone, in few steps and with the focus kept', async () => {
  app = await launchApp({ scenario: 'vm-network-slow', language: 'fr' })
  const admin = new Administrator(app, 'fr')
  const { page } = app
  // The field for an error has the focus from the first moment.
  await expect(page.getByRole('textbox', { name: admin.texts.home.pasteLabel })).toBeFocused()
  await page.keyboard.insertText('ExtensionFailedTimeoutVMNetworkUnresponsive')
  await page.keyboard.press('Enter')
  const stops = [await press(page, admin.texts.case.toPlan), await press(page, admin.texts.plan.apply)]
  await page.keyboard.press('Escape')
  await expect(admin.button(admin.texts.plan.apply)).toBeFocused()
  await page.keyboard.press('Enter')
  stops.push(await press(page, admin.texts.confirm.yes))
  await expect(page.getByText(admin.texts.run.checksPass)).toBeVisible()
  expect(stops.reduce((all, one) => all + one)).toBeLessThanOrEqual(16)
  await press(page, admin.texts.plan.yesDone)
  await expect(page.getByText(admin.texts.plan.yesDone, { exact: true })).toBeHidden()
  await admin.hasFocus()
  await press(page, admin.texts.run.undo)
  await press(page, admin.texts.undo.yes)
  await expect(page.getByText(admin.texts.run.outcomeWhat.undone)).toBeVisible()
  await admin.hasFocus()
})

test('what lies under the pointer can still be read in high contrast', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-medic-read-'))
  try {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme: 'highContrast' }))
    app = await launchApp({ scenario: 'vm-network-slow', language: 'fr', stateDir: folder })
    const admin = new Administrator(app, 'fr')
    const { page } = app
    const here = admin.button(admin.texts.frame.home)
    const marked = await here.evaluate(colours)
    await here.hover()
    expect(await here.evaluate(colours), 'where one is stays marked').toEqual(marked)
    for (const button of [admin.button(admin.texts.frame.diagnose), admin.button(admin.texts.frame.settings)]) {
      await button.hover()
      expect.soft(await button.evaluate(colours)).toMatchObject({ same: false })
    }
    await admin.findCause('ExtensionFailedTimeoutVMNetworkUnresponsive')
    await admin.makePlan()
    await admin.confirmPlan()
    const row = page.getByRole('rowheader').first()
    await row.hover()
    expect(await row.evaluate(colours)).toMatchObject({ same: false })
  } finally {
    await app?.close()
    app = undefined
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Runs in the page: the colour of a text at this moment and of what is behind it. axe leaves the pointer before it looks. */
function colours(element: Element): { text: string; behind: string; same: boolean } {
  const isOpaque = (one: Element) => !/^rgba\(.*, 0\)$|^transparent$/.test(getComputedStyle(one).backgroundColor)
  let opaque: Element | null = element
  while (opaque !== null && !isOpaque(opaque)) opaque = opaque.parentElement
  const text = getComputedStyle(element).color
  const behind = opaque === null ? '' : getComputedStyle(opaque).backgroundColor
  return { text, behind, same: behind === text }
}

/** What is wider than its place on the screen, here and in a window of 1280 pixels at 200 %; empty where nobody has to scroll sideways. */
async function sideways(page: Page): Promise<string[]> {
  const usual = page.viewportSize() ?? { width: 1366, height: 768 }
  const wide: string[] = []
  for (const size of [usual, { width: 640, height: 480 }]) {
    await page.setViewportSize(size)
    const over = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main')].map((one) => one.scrollWidth - one.clientWidth),
    )
    if (over.some((pixels) => pixels > 0)) wide.push(`${size.width}: ${over.join(', ')}`)
  }
  await page.setViewportSize(usual)
  return wide
}

/** Tabs on until the button with this name has the focus, then presses it; returns how many Tabs that took. */
async function press(page: Page, name: string | RegExp): Promise<number> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first()
  await expect(button).toBeVisible()
  for (let stop = 0; stop < 120; stop++) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter')
      return stop
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${name}.`)
}
