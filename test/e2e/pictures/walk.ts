import { expect } from '@playwright/test'
import { type Administrator, like } from '../administrator.ts'

/** Takes a picture of what is on the screen. */
export type Take = (name: string) => Promise<void>

const error = 'ExtensionFailedVssWriterInBadState'

/**
 * Goes the whole way of a repair on the simulated server `vss-writers-failed`, and past every other screen, and offers a picture at each
 * stop.
 */
export async function walk(admin: Administrator, take: Take): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await admin.waitForChecks()
  await take('home')
  await admin.tile('vss').click()
  await expect(page.getByRole('dialog').getByRole('heading', { level: 3 }).first()).toBeVisible()
  await take('area')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: texts.frame.searchWhat }).fill('vss')
  await take('search')
  await page.keyboard.press('Escape')
  await admin.openSettings()
  await take('settings')
  for (const screen of ['problems', 'practice'] as const) {
    await admin.goTo(screen)
    await expect(page.getByRole('heading', { name: texts[screen].title, exact: true })).toBeVisible()
    await expect(page.getByText(like(texts[screen].found_other))).toBeVisible()
    await take(screen)
  }
  await repair(admin, take)
  await admin.goTo('practice')
  await admin.button(like(texts.practice.thisOf)).first().click()
  await expect(admin.button(like(texts.practice.back))).toBeVisible()
  await expect(page.getByText(like(texts.case.checksEnded)).first()).toBeVisible()
  await take('practice-case')
  await admin.goTo('home')
  await admin.waitForChecks()
  await take('practice-home')
}

async function repair(admin: Administrator, take: Take): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await admin.goTo('home')
  await page.getByRole('textbox', { name: texts.home.pasteLabel }).fill(error)
  await admin.button(texts.home.find).click()
  const open = page.getByRole('button', { name: like(texts.diagnosis.open) }).first()
  await expect(open).toBeVisible()
  await take('diagnose')
  await open.click()
  await expect(page.getByText(like(texts.case.checksEnded)).first()).toBeVisible()
  await take('found')
  await admin.makePlan()
  await take('plan')
  await page.getByRole('heading', { level: 3, name: /^1\. / }).getByRole('button').click()
  await expect(page.getByRole('tab', { name: texts.plan.call }).first()).toBeVisible()
  await take('plan-step')
  await admin.button(texts.plan.apply).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await take('confirm')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await admin.confirmPlan()
  await expect(page.getByText(texts.run.checksPass)).toBeVisible()
  await take('verified')
  for (const screen of ['changes', 'report'] as const) {
    await admin.goTo(screen)
    if (screen === 'report') await page.getByRole('region', { name: texts.report.paper }).waitFor()
    await expect(page.getByRole('heading', { name: texts[screen].title, exact: true })).toBeVisible()
    await take(screen)
  }
}
