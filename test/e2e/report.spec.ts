import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect as expectSoon, type Page, test } from '@playwright/test'
import { unzip } from '../support/unzip.ts'
import { Administrator } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'

test.describe.configure({ timeout: 240_000 })
// Reports and bundles are made of many reads.
const expect = expectSoon.configure({ timeout: 30_000 })

let app: DesktopApp | undefined
test.afterEach(async () => {
  await app?.close()
  app = undefined
})

async function start(scenario: string) {
  app = await launchApp({ scenario, language: 'fr' })
  await app.page.setViewportSize({ width: 1366, height: 768 })
  const admin = new Administrator(app, 'fr')
  return { app, admin, page: app.page, texts: admin.texts }
}

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

/** The dialog for a file answers with this one. */
const saveTo = (program: DesktopApp, path: string) =>
  program.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)

test('the report is seen before it is saved, and follows what is chosen', async () => {
  const { app, admin, page, texts } = await start('vss-writers-failed')
  await admin.findCause('ExtensionFailedVssWriterInBadState')
  await admin.makePlan()
  await admin.confirmPlan()
  await expect(page.getByText(texts.run.checksPass)).toBeVisible()
  await admin.goTo('report')
  const paper = page.getByRole('region', { name: texts.report.paper, exact: true })
  await expect(paper.getByText(/^Réparé/).first()).toBeVisible()
  await admin.photograph('30-report')

  const computer = (await paper.getByRole('heading').first().innerText()).split(' ').at(-1) ?? '?'
  await page.getByRole('combobox', { name: texts.report.about }).selectOption('case')
  await expect(page.getByRole('combobox', { name: texts.report.case, exact: true })).toHaveValue(
    'azure-vm/vss-writers-bad-state',
  )
  await expect(paper.getByText('(azure-vm/vss-writers-bad-state), chaque fois', { exact: false })).toBeVisible()
  await page.getByRole('textbox', { name: texts.report.ticket }).fill('INC-4711')
  await page.getByRole('textbox', { name: texts.report.notes }).fill('Fait avec Durand. Mot de passe : Tr0ub4dor&3x')
  await page.getByRole('textbox', { name: texts.report.ownWords }).fill('Durand')
  await page.getByRole('checkbox', { name: 'noms d’ordinateurs' }).check()
  await expect(paper.getByText('INC-4711')).toBeVisible()
  await expect(paper.getByText(computer)).toHaveCount(0)
  await expect(paper.getByText('Durand')).toHaveCount(0)
  await expect(page.getByText('Tr0ub4dor&3x')).toHaveCount(1)
  await expect(page.getByRole('checkbox', { name: texts.report.secrets })).toBeDisabled()
  await page.getByRole('button', { name: /endroits sont remplacés/ }).click()
  await expect(page.getByRole('row', { name: /noms d’ordinateurs \[host-1\]/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await admin.photograph('31-report-chosen')
  await page.setViewportSize({ width: 1024, height: 768 })
  await admin.photograph('32-report-narrow')

  for (const format of ['pdf', 'md', 'json', 'html'] as const) {
    const path = join(app.stateDir, `report.${format}`)
    await saveTo(app, path)
    await page.getByRole('combobox', { name: texts.report.format }).selectOption(format)
    await admin.button(texts.report.save).click()
    await expect(page.getByText(path)).toBeVisible()
    const written = readFileSync(path, 'latin1')
    expect([format, written.includes('Tr0ub4dor'), written.includes('Durand')]).toEqual([format, false, false])
    if (format === 'pdf') expect(written.slice(0, 5)).toBe('%PDF-')
    else expect(written).toContain('INC-4711')
  }
  expect(await violations(page)).toEqual([])
  await admin.photograph('33-report-saved')

  await admin.button(texts.report.copy).click()
  await expect(admin.button(texts.report.copied)).toBeVisible()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText(), null)
  expect(copied).toContain('# Backup Medic')
  expect(copied).not.toContain('Tr0ub4dor')
})

test('what was saved is opened and shown by the program, and only while it is the file that was written', async () => {
  const { app, admin, page, texts } = await start('healthy')
  const path = join(app.stateDir, 'report.html')
  await saveTo(app, path)
  await app.evaluate(({ shell }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seenFiles: seen })
    shell.openPath = async (opened) => (seen.push(`opened ${opened}`) > 0 ? '' : 'never')
    shell.showItemInFolder = (shown) => void seen.push(`shown ${shown}`)
  }, null)
  await admin.goTo('report')
  await admin.button(texts.report.save).click()
  await admin.button(texts.report.open).click()
  await admin.button(texts.report.show).click()
  const seen = () => app.evaluate(() => (globalThis as unknown as { seenFiles: string[] }).seenFiles, null)
  await expect.poll(seen).toEqual([`opened ${path}`, `shown ${path}`])

  appendFileSync(path, '<script>alert(1)</script>')
  await admin.button(texts.report.open).click()
  await expect(page.getByText(texts.failure['file-open'])).toBeVisible()
  expect(await seen()).toHaveLength(2)
})

test('a bundle says what goes in, is collected, and names what was denied', async () => {
  const { app, admin, page, texts } = await start('mars,deny=Get-EventRecordList')
  const path = join(app.stateDir, 'bundle.zip')
  await saveTo(app, path)
  await admin.goTo('report')
  await page.getByRole('tab', { name: texts.report.tabBundle }).click()
  await admin.button(texts.report.bundlePreview).click()
  await expect(page.getByText('vss-writers.json')).toBeVisible()
  await expect(page.getByText(/parties n’ont pas pu être recueillies/)).toBeVisible()
  expect(existsSync(path)).toBe(false)
  expect(await violations(page)).toEqual([])
  await admin.photograph('34-bundle')

  await admin.button(texts.report.bundleSave).click()
  await expect(page.getByText(path)).toBeVisible()
  const files = unzip(path)
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['report.html', 'vss-writers.json', 'manifest.json']))
  expect(files['manifest.json']?.toString()).toContain('"collector": "events/')
  expect(await violations(page)).toEqual([])
  await admin.photograph('35-bundle-saved')
})

test('a bundle that takes too long is cancelled, and nothing is left of it', async () => {
  const { app, admin, page, texts } = await start('mars,hang=Get-DiskList')
  const path = join(app.stateDir, 'bundle.zip')
  await saveTo(app, path)
  await admin.goTo('report')
  await page.getByRole('tab', { name: texts.report.tabBundle }).click()
  await admin.button(texts.report.bundleSave).click()
  await expect(page.getByText('Lecture du serveur…')).toBeVisible()
  await admin.photograph('36-bundle-at-work')
  await admin.button(texts.report.bundleCancel).click()
  await expect(page.getByText(texts.report.bundleNone)).toBeVisible()
  expect(existsSync(path)).toBe(false)
})
