import { expect, test } from '@playwright/test'
import { Administrator, like, type TestedLanguage } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'
import { simulatedServer } from './simulated-server.ts'

let app: DesktopApp | undefined
test.afterEach(async () => {
  await app?.close()
  app = undefined
})

async function start(scenario: string, language: TestedLanguage = 'en') {
  app = await launchApp({ scenario, language })
  const admin = new Administrator(app, language)
  await admin.waitForChecks()
  return { admin, page: app.page, texts: admin.texts, server: simulatedServer(app.stateDir, scenario) }
}

const sentence = (page: DesktopApp['page']) => page.getByRole('main').getByRole('heading', { level: 1 })

test('a problem is practised on from its own page, under the stripe, and the server is as it was when one is back', async () => {
  const { admin, page, texts, server } = await start('healthy', 'fr')
  const before = server.stateText()
  await admin.goTo('problems')
  await page.getByRole('searchbox').fill('ExtensionSnapshotFailedCOM')
  await page.getByRole('button', { name: /COM\+/ }).first().click()
  await admin.button(texts.practice.this).click()

  const stripe = page.getByRole('complementary', { name: texts.practice.stripe })
  await expect(stripe).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(like(texts.case.checksEnded)).first()).toBeVisible()
  await admin.hasFocus()
  await admin.makePlan()
  await expect(stripe).toBeVisible()
  await admin.photograph('30-practice-plan')
  await admin.confirmPlan()
  await expect(page.getByText(texts.run.checksPass)).toBeVisible()
  await admin.goTo('changes')
  await expect(page.getByRole('button', { name: like(texts.changes.undoRunOf) })).toBeVisible()

  await stripe.getByRole('button', { name: like(texts.practice.back) }).click()
  await expect(stripe).toBeHidden()
  await expect(page.getByRole('textbox', { name: texts.home.pasteLabel })).toBeFocused()
  await expect(page.getByRole('complementary', { name: like(texts.frame.simulated) })).toBeVisible()
  await admin.goTo('changes')
  await expect(page.getByText(texts.changes.none)).toBeVisible()
  expect(server.stateText()).toBe(before)
  expect((await server.journal()).some(({ entry }) => entry.kind === 'runStarted')).toBe(false)
})

test('a surprise begins at the first screen of a server that has a fault', async () => {
  const { admin, page, texts } = await start('healthy')
  await expect(sentence(page)).toHaveText(texts.home.is.good)
  // What was said of a file for this server is nothing to the other one.
  await admin.drop('\u0000\u0001\u0002\u0000'.repeat(50))
  await expect(page.getByText(texts.paste.binary)).toBeVisible()
  await admin.goTo('practice')
  await expect(page.getByText(like(texts.practice.found_other))).toBeVisible({ timeout: 30_000 })
  await admin.photograph('31-practice')
  await admin.button(texts.practice.surprise).click()
  await expect(page.getByRole('complementary', { name: texts.practice.stripe })).toBeVisible({ timeout: 30_000 })
  await expect(admin.button(texts.home.review).or(admin.button(texts.home.seeWhatToDo))).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByText(texts.paste.binary)).toBeHidden()
})

test('the tour leads in three steps from what is wrong to what was done, and is not offered again', async () => {
  const { admin, page, texts } = await start('healthy')
  await expect(admin.button(texts.tour.begin)).toBeVisible()
  await admin.photograph('32-tour-offer')
  await admin.button(texts.tour.begin).click()
  await expect(page.getByText(texts.tour.standingWhat)).toBeVisible({ timeout: 30_000 })
  await admin.button(texts.home.review).click()
  await expect(page.getByText(texts.tour.planWhat)).toBeVisible()
  await admin.photograph('33-tour-plan')
  await admin.confirmPlan()
  await expect(page.getByText(texts.tour.verifiedWhat)).toBeVisible()
  await admin.photograph('34-tour-verified')
  await admin.button(texts.tour.end).click()
  await admin.waitForChecks()
  await expect(sentence(page)).toHaveText(texts.home.is.good)
  await expect(admin.button(texts.tour.begin)).toBeHidden()
  await admin.openSettings()
  await expect(admin.button(texts.tour.begin)).toBeVisible()
})
