import { expect, test } from '@playwright/test'
import { Administrator, like, type TestedLanguage } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'

let app: DesktopApp | undefined
test.afterEach(async () => {
  await app?.close()
  app = undefined
})

async function start(scenario: string, language: TestedLanguage = 'en') {
  app = await launchApp({ scenario, language })
  return { admin: new Administrator(app, language), page: app.page }
}

/** What stands first on the screen. */
const sentence = (page: DesktopApp['page']) => page.getByRole('main').getByRole('heading', { level: 1 })

test('the first screen says what is wrong and leads to its repair with one press', async () => {
  const { admin, page } = await start('vss-writers-failed')
  await expect(sentence(page)).toHaveText('3 VSS writers failed. Backups will fail.')
  await admin.waitForChecks()
  await expect(page.getByText(like(admin.texts.home.coverage_other))).toBeVisible()
  await admin.photograph('20-home')
  await admin.button(admin.texts.home.review).click()
  await expect(sentence(page)).toHaveText('VSS writers are not stable, so the snapshot fails')
})

test('a server without a fault is called good only when every check was answered', async () => {
  const { admin, page } = await start('healthy', 'fr')
  await admin.waitForChecks()
  await expect(sentence(page)).toHaveText(admin.texts.home.is.good)
  await admin.photograph('21-home-good')
  const [, answered, asked] = /(\d+)\D+(\d+)/.exec(await page.getByText(/réponses? sur/).innerText()) ?? []
  expect(answered).toBe(asked)
})

test('an answer that is missing is neither good nor a fault', async () => {
  const { admin, page } = await start('healthy,fails=Get-VssWriterState')
  await admin.waitForChecks()
  await expect(sentence(page)).toHaveText(like(admin.texts.home.unknown_one))
  await admin.photograph('22-home-unknown')
  await admin.button(admin.texts.home.showUnknown).click()
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(admin.texts.home.area.vss)
})

test('what was read of an area stands in a panel at the side, as a table and raw', async () => {
  const { admin, page } = await start('vss-writers-failed')
  await admin.waitForChecks()
  await admin.tile('vss').click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('row', { name: /System Writer.*failed/ })).toBeVisible()
  await admin.photograph('23-area')
  await panel.getByRole('tab', { name: admin.texts.home.raw }).first().click()
  await expect(panel.getByText('"condition": "failed"').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})

test('an error that is pasted anywhere is looked up at once', async () => {
  const { admin, page } = await start('healthy')
  await admin.waitForChecks()
  await admin.goTo('problems')
  await expect(sentence(page)).toBeVisible()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', 'ExtensionFailedVssWriterInBadState')
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('button', { name: like(admin.texts.diagnosis.open) }).first()).toBeVisible()
})

test('a file that is dropped anywhere is looked up at once, and one without text says so', async () => {
  const { admin, page } = await start('healthy')
  await admin.waitForChecks()
  await admin.drop('\u0000\u0001\u0002\u0000'.repeat(50))
  await expect(page.getByText(admin.texts.paste.binary)).toBeVisible()
  await expect(page.getByRole('textbox', { name: admin.texts.home.pasteLabel })).toBeVisible()
  await admin.drop('ExtensionFailedVssWriterInBadState')
  await expect(page.getByRole('button', { name: like(admin.texts.diagnosis.open) }).first()).toBeVisible()
})

test('Ctrl+K finds a problem, a code and a command by any words of them', async () => {
  const { admin, page } = await start('healthy', 'fr')
  await admin.waitForChecks()
  await page.keyboard.press('Control+K')
  const field = page.getByRole('combobox', { name: admin.texts.frame.searchWhat })
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: admin.texts.home.pasteLabel })).toBeFocused()

  await page.keyboard.press('Control+K')
  await field.fill('enregistreurs stables')
  await expect(page.getByRole('option').first()).toContainText('enregistreurs VSS')
  await admin.photograph('24-search')
  await page.keyboard.press('Enter')
  await expect(sentence(page)).toContainText('enregistreurs VSS')

  await page.keyboard.press('Control+K')
  await field.fill('anotherwsb')
  await page.keyboard.press('Enter')
  await expect(page.getByText('L’état du système passe par la Sauvegarde Windows Server').first()).toBeVisible()

  await page.keyboard.press('Control+K')
  await field.fill('nederlands')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Problemen/ })).toBeVisible()
})

test('the problems are narrowed while one types, and a code says what to do without a case', async () => {
  const { admin, page } = await start('healthy')
  await admin.goTo('problems')
  await page.getByRole('searchbox', { name: admin.texts.problems.search }).fill('AnotherWSBJobRunning')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('end it')
  await page.getByRole('searchbox', { name: admin.texts.problems.search }).fill('')
  await page.getByRole('combobox', { name: admin.texts.problems.byRemedy }).selectOption('repair')
  const repaired = page.getByRole('main').getByRole('listitem').filter({ hasText: admin.texts.problems.remedy.repair })
  await expect(repaired.first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(await repaired.count())
  await admin.photograph('25-problems')
})

test('the settings keep the checks back, make the words larger and are kept for the next start', async () => {
  const { admin, page } = await start('vss-writers-failed')
  await admin.waitForChecks()
  await admin.openSettings()
  const sizeOf = () =>
    page.getByRole('heading', { level: 1 }).evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
  const usual = await sizeOf()
  await page.getByRole('combobox', { name: admin.texts.settings.textSize }).selectOption('largest')
  await expect.poll(sizeOf).toBeGreaterThan(usual)
  await page.getByRole('switch', { name: admin.texts.settings.autoChecks }).click()
  await admin.photograph('26-settings')
  const reply = await page.evaluate(() => window.medic.request('program:show', {}))
  expect(reply).toMatchObject({ ok: true, value: { settings: { textSize: 'largest', autoChecks: false } } })
})

test('a server that cannot be opened leaves the frame, says why in the chosen language and offers a simulation', async () => {
  const { admin, page } = await start('no-such-scenario', 'fr')
  await expect(sentence(page)).toHaveText(admin.texts.frame.notOpened)
  await expect(page.getByText('no-such-scenario').first()).toBeVisible()
  await admin.photograph('27-not-opened')
  await admin.openSettings()
  await expect(sentence(page)).toHaveText(admin.texts.settings.title)
  await admin.goTo('home')
  await admin.button(admin.texts.frame.openSimulated).click()
  await expect(page.getByText(like(admin.texts.frame.simulated)).first()).toBeVisible()
  await admin.waitForChecks()
})

test('the likeliest causes stand with their reasons, from checks, logs and events together', async () => {
  const { admin, page } = await start('vss-writers-failed', 'fr')
  await admin.waitForChecks()
  const likely = page.getByRole('region', { name: admin.texts.home.likely })
  await expect(likely.getByRole('listitem').first()).toContainText(/3 lignes des journaux/)
  await expect(likely.getByText(admin.texts.home.standing.proven).first()).toBeVisible()
  await admin.photograph('28-home-likely')
})

test('a server is watched until somebody switches that off', async () => {
  const { admin, page } = await start('healthy')
  await admin.waitForChecks()
  const watching = page.getByRole('switch', { name: admin.texts.home.watch })
  await watching.click()
  await expect(watching).toBeChecked()
  await watching.click()
  await expect(watching).not.toBeChecked()
})
