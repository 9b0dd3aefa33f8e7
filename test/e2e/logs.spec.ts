import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { nl } from '../../renderer/text/nl.ts'
import { writeMadeLog } from '../support/made-logs.ts'
import { madeZip } from '../support/made-zip.ts'
import { Administrator, like, said } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'

const known = 'ExtensionFailedVssWriterInBadState'
const other = '0x80070005'
const marsTemp = 'files/C/Program Files/Microsoft Azure Recovery Services Agent/Temp'
const dayMs = 86_400_000

let app: DesktopApp | undefined
let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-medic-logs-'))
})
test.afterEach(async () => {
  await app?.close()
  app = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** Two days of logs, some lines of which speak of known problems, beside a file that is no log. */
function writeLogs(into: string, bytes = 4_000_000): void {
  mkdirSync(into, { recursive: true })
  const from = new Date(Date.now() - 2 * dayMs)
  const lines = Math.ceil(bytes / 150)
  const stepMs = Math.round((2 * dayMs) / lines)
  writeMadeLog(join(into, 'CBEngineCurr.errlog'), { bytes, says: [`Failed: ${known}`], every: 900, from, stepMs })
  const late = new Date(Date.now() - dayMs / 2)
  writeMadeLog(join(into, 'CBEngine1.errlog'), {
    bytes: 1e6,
    says: [`Hr: = [${other}]`],
    every: 400,
    from: late,
    stepMs: 900,
  })
  writeFileSync(join(into, 'notes.log'), Buffer.alloc(3_000))
}

/** What the next dialog that opens something is answered with. */
async function answerDialog(program: DesktopApp, path: string): Promise<void> {
  await program.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never
  }, path)
}

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

test('a French administrator looks through a folder of logs, sees the case and opens it', async () => {
  app = await launchApp({ scenario: 'mars', language: 'fr' })
  const admin = new Administrator(app, 'fr')
  const { page } = app
  const { logs } = admin.texts
  await page.setViewportSize({ width: 1366, height: 768 })
  writeLogs(folder)
  await answerDialog(app, folder)
  await admin.goTo('logs')
  await expect(page.getByRole('heading', { level: 1, name: logs.title })).toBeFocused()
  await admin.photograph('17-logs-begin')
  await admin.button(logs.chooseFolder).click()
  await expect(page.getByRole('heading', { name: like(logs.found_other) })).toBeVisible({ timeout: 60_000 })

  const list = page.getByRole('list', { name: logs.list })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  const drawing = page.getByRole('img', { name: like(logs.summary_other) })
  await expect(drawing).toBeVisible()
  await expect(page.getByText('notes.log', { exact: false })).toBeVisible()

  // What is drawn, what the table says and what the list counts are one number.
  await page.getByRole('button', { name: logs.table }).click()
  const numbers = await page.getByRole('table').getByRole('cell').allInnerTexts()
  const inTable = numbers.reduce((sum, said) => sum + Number(said.replace(/\D/g, '')), 0)
  const counts = await list.getByText(like(logs.lines_other)).allInnerTexts()
  const inList = counts.reduce(
    (sum, said) => sum + Number((/^[\d\s\u202f\u00a0]+/.exec(said)?.[0] ?? '').replace(/\D/g, '')),
    0,
  )
  expect(inTable).toBe(inList)
  expect(inTable).toBeGreaterThan(20)
  await admin.photograph('18-logs-found')
  await page.setViewportSize({ width: 1024, height: 768 })
  await admin.photograph('18-logs-found-1024')

  await page
    .getByRole('button', { name: like(logs.show) })
    .first()
    .click()
  const lines = page.getByRole('region', { name: like(logs.linesOf) })
  await expect(lines.getByText(known, { exact: false }).first()).toBeVisible()
  await expect(lines.getByRole('listitem').first()).toHaveAttribute('aria-posinset', '1')
  await admin.photograph('19-logs-lines')

  // One press leads from what the logs say to the problem itself.
  await list.getByRole('button').first().click()
  await expect(page.getByRole('button', { name: admin.texts.case.back })).toBeVisible()
  // Coming back, what was found is still there.
  await admin.goTo('logs')
  await expect(list.getByRole('listitem').first()).toBeVisible()
})

test('the logs of this server are looked through with the keyboard alone', async () => {
  app = await launchApp({ scenario: 'mars', language: 'fr' })
  const admin = new Administrator(app, 'fr')
  const { page } = app
  const { logs, frame } = admin.texts
  writeLogs(join(app.stateDir, 'simulated', 'mars', marsTemp))
  await admin.waitForChecks()
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('combobox', { name: frame.searchWhat })).toBeFocused()
  await page.keyboard.insertText(frame.logs)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: logs.title })).toBeFocused()
  // The one button comes first.
  await page.keyboard.press('Tab')
  await expect(admin.button(logs.scanServer)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: like(logs.found_other) })).toBeVisible({ timeout: 60_000 })
  await expect(admin.button(logs.scanServer)).toBeFocused()
  const title = page.getByRole('list', { name: logs.list }).getByRole('button').first()
  for (let stop = 0; stop < 20 && !(await title.evaluate((one) => one === document.activeElement)); stop++)
    await page.keyboard.press('Tab')
  await expect(title).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: admin.texts.case.back })).toBeVisible()
})

test('a folder and a zip that are dropped on the window are looked through, wherever one is', async () => {
  app = await launchApp({ scenario: 'mars', language: 'en' })
  const admin = new Administrator(app, 'en')
  const { page } = app
  const { logs } = admin.texts
  writeLogs(join(folder, 'Temp'), 500_000)
  writeFileSync(join(folder, 'logs.zip'), madeZip([{ name: 'a.log', bytes: Buffer.from(`${other}\n`) }]))
  await admin.waitForChecks()
  await drop(page, [join(folder, 'Temp'), join(folder, 'logs.zip')])
  await expect(page.getByRole('heading', { level: 1, name: logs.title })).toBeVisible()
  await expect(page.getByRole('heading', { name: like(logs.found_other) })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: logs.places }).click()
  await expect(page.getByText(join(folder, 'logs.zip'), { exact: true })).toBeVisible()
})

test('that nothing was found is said with how much was read, and that there was nothing to read as well', async () => {
  app = await launchApp({ scenario: 'mars', language: 'en' })
  const admin = new Administrator(app, 'en')
  const { page } = app
  const { logs } = admin.texts
  await admin.goTo('logs')
  await admin.button(logs.scanServer).click()
  await expect(page.getByRole('heading', { name: logs.noneRead })).toBeVisible({ timeout: 60_000 })
  writeFileSync(join(folder, 'a.log'), '2026-11-18T06:00:00Z nothing of note\n'.repeat(1_000))
  await answerDialog(app, join(folder, 'a.log'))
  await admin.button(logs.chooseFiles).click()
  await expect(page.getByRole('heading', { name: logs.none, exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('1 file with 37 kB was looked through.', { exact: false })).toBeVisible()
  await expect(page.getByText('Nov 18, 2026', { exact: false })).toBeVisible()
  await admin.photograph('20-logs-none')
})

test('a scan can be stopped, and shows what it had found', async () => {
  app = await launchApp({ scenario: 'mars', language: 'en' })
  const admin = new Administrator(app, 'en')
  const { page } = app
  const { logs } = admin.texts
  // Its other names make 40 GB of it, which nobody looks through before the button is pressed, and cost no room on the disk.
  writeLogs(folder, 100_000_000)
  for (let copy = 2; copy <= 400; copy += 1) {
    linkSync(join(folder, 'CBEngineCurr.errlog'), join(folder, `CBEngine${copy}.errlog`))
  }
  await answerDialog(app, folder)
  await admin.goTo('logs')
  await admin.button(logs.chooseFolder).click()
  await expect(page.getByRole('heading', { name: logs.soFar })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('progressbar', { name: logs.running })).toBeVisible()
  await admin.photograph('21-logs-running')
  await admin.button(logs.stop).click()
  await expect(page.getByText(logs.stopped)).toBeVisible({ timeout: 60_000 })
  await expect(admin.button(logs.scanServer)).toBeFocused()
})

for (const theme of ['light', 'dark', 'highContrast'] as const) {
  test(`the screen of the logs is readable by everyone in three languages in ${theme}`, async () => {
    test.setTimeout(240_000)
    app = await launchApp({ scenario: 'mars', language: 'en' })
    const admin = new Administrator(app, 'en')
    const { page } = app
    writeLogs(join(app.stateDir, 'simulated', 'mars', marsTemp), 500_000)
    await admin.openSettings()
    await page.getByRole('combobox', { name: admin.texts.settings.theme }).selectOption(theme)
    await admin.goTo('logs')
    expect(await violations(page), 'before').toEqual([])
    await admin.button(admin.texts.logs.scanServer).click()
    await expect(page.getByRole('heading', { name: like(admin.texts.logs.found_other) })).toBeVisible({
      timeout: 60_000,
    })
    await page
      .getByRole('button', { name: like(admin.texts.logs.show) })
      .first()
      .click()
    await page.getByRole('button', { name: admin.texts.logs.table }).click()
    await page.getByRole('button', { name: admin.texts.logs.places }).click()
    expect(await violations(page), 'en').toEqual([])
    await admin.photograph(`22-logs-${theme}`)
    let now: { settings: { language: string }; frame: { settings: string } } = admin.texts
    for (const [language, texts] of [
      ['fr', said.fr],
      ['nl', nl],
    ] as const) {
      await page.getByRole('button', { name: now.frame.settings, exact: true }).click()
      await page.getByRole('combobox', { name: now.settings.language }).selectOption(language)
      await page.getByRole('button', { name: new RegExp(`^${texts.frame.logs}`) }).click()
      await page.getByRole('button', { name: texts.logs.table }).click()
      expect(await violations(page), language).toEqual([])
      now = texts
    }
  })
}

test('nothing of the logs is lost at 200 % zoom: no sideways scrolling', async () => {
  app = await launchApp({ scenario: 'mars', language: 'fr' })
  const admin = new Administrator(app, 'fr')
  const { page } = app
  writeLogs(join(app.stateDir, 'simulated', 'mars', marsTemp), 500_000)
  await page.setViewportSize({ width: 640, height: 480 })
  await admin.goTo('logs')
  await admin.button(admin.texts.logs.scanServer).click()
  await expect(page.getByRole('heading', { name: like(admin.texts.logs.found_other) })).toBeVisible({ timeout: 60_000 })
  await page
    .getByRole('button', { name: like(admin.texts.logs.show) })
    .first()
    .click()
  await admin.photograph('23-logs-zoom-200')
  const overflow = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].map((one) => one.scrollWidth - one.clientWidth),
  )
  expect(overflow).toEqual([0, 0])
})

/** Drops files and folders of this computer onto the middle of the window, as the system does. */
async function drop(page: Page, files: string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
  await devtools.detach()
}
