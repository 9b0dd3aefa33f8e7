import { expect, test } from '@playwright/test'
import { Administrator } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'

let app: DesktopApp | undefined
test.afterEach(async () => {
  await app?.close()
  app = undefined
})

test('a code without a repair says what it means and what to do, in the language of the window', async () => {
  app = await launchApp({ language: 'fr' })
  const admin = new Administrator(app, 'fr')
  const { page } = app
  await page.getByRole('textbox', { name: admin.texts.home.pasteLabel }).fill('AnotherWSBJobRunning')
  await admin.button(admin.texts.home.find).click()
  await expect(
    page.getByText('L’état du système passe par la Sauvegarde Windows Server', { exact: false }),
  ).toBeVisible()
  await expect(page.getByText('mettez-y fin', { exact: false })).toBeVisible()
  await admin.photograph('15-look-up')
})

test('a VSS writer that has failed says why its service is not simply restarted', async () => {
  app = await launchApp({ scenario: 'vss-writers-failed' })
  const admin = new Administrator(app, 'en')
  await admin.waitForChecks()
  await admin.tile('vss').click()
  await expect(app.page.getByText('SqlServerWriter: SQL Server itself goes on', { exact: false }).first()).toBeVisible()
  await admin.photograph('16-health')
})

test('where nothing fits, the ways on are buttons: the health check begins on the first screen', async () => {
  app = await launchApp({ scenario: 'healthy', language: 'nl' })
  const admin = new Administrator(app, 'nl')
  const { texts } = admin
  await admin.waitForChecks()
  await admin.paste('Nothing here is known to anybody.')
  await expect(app.page.getByRole('heading', { name: texts.diagnosis.nothing })).toBeFocused()
  await expect(admin.button(texts.diagnosis.toLogs)).toBeVisible()
  await expect(admin.button(texts.diagnosis.toCases)).toBeVisible()
  await admin.button(texts.health.run).click()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(texts.home.is.good)
})
