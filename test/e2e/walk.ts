import { expect, type Locator } from '@playwright/test'
import { type Administrator, like } from './administrator.ts'

/** Stops at what is on the screen: for a picture, or to hold it against a rule. */
export type Stop = (name: string) => Promise<void>

const error = 'ExtensionFailedVssWriterInBadState'

/**
 * Goes the whole way of a repair on a simulated server with `vss-writers-failed`, past every other screen and the states that people meet,
 * and stops at each.
 */
export async function walk(admin: Administrator, stop: Stop): Promise<void> {
  await admin.waitForChecks()
  await stop('home')
  await lookAround(admin, stop)
  await ask(admin, stop)
  await repair(admin, stop)
  await handOn(admin, stop)
  await practise(admin, stop)
}

/** What can be seen before anything was asked or changed. */
async function lookAround(admin: Administrator, stop: Stop): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await admin.tile('vss').click()
  await expect(page.getByRole('dialog').getByRole('heading', { level: 3 }).first()).toBeVisible()
  await stop('area')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: texts.frame.searchWhat }).fill('vss')
  await stop('search')
  await page.keyboard.press('Escape')
  await admin.openSettings()
  await stop('settings')
  for (const screen of ['problems', 'practice'] as const) {
    await admin.goTo(screen)
    await expect(heading(admin, texts[screen].title)).toBeVisible()
    await expect(page.getByText(like(texts[screen].found_other))).toBeVisible()
    await stop(screen)
  }
  for (const screen of ['logs', 'changes'] as const) {
    await admin.goTo(screen)
    await expect(heading(admin, texts[screen].title)).toBeVisible()
    await stop(`${screen}-empty`)
  }
}

/** Texts that lead nowhere, to a code, to several causes, and to the one. */
async function ask(admin: Administrator, stop: Stop): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await admin.goTo('diagnose')
  await expect(page.getByRole('textbox', { name: texts.paste.label })).toBeVisible()
  await stop('diagnose-empty')
  await admin.goTo('home')
  await admin.paste('Nothing here is known to anybody.')
  await expect(page.getByRole('heading', { name: texts.diagnosis.nothing })).toBeVisible()
  await stop('nothing-fits')
  await admin.goTo('home')
  await admin.paste('AnotherWSBJobRunning')
  await expect(page.getByText(texts.diagnosis.lookUp, { exact: true })).toBeVisible()
  await stop('look-up')
  await admin.goTo('home')
  await admin.paste(`ExtensionSnapshotFailedCOM ${error}`)
  await expect(page.getByText(texts.diagnosis.path)).toBeVisible()
  // Its check passes, so the way leads on to the next one.
  await expect(page.getByText(texts.diagnosis.ruledOutWhat)).toBeVisible()
  await stop('several-causes')
  await admin.goTo('home')
  await admin.paste(error)
  await expect(opened(admin)).toBeVisible()
  await expect(page.getByText(texts.case.checksRunning)).toBeHidden()
  await stop('diagnose')
}

/** From the named cause to what the repair came to. */
async function repair(admin: Administrator, stop: Stop): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await opened(admin).click()
  await expect(page.getByText(like(texts.case.checksEnded)).first()).toBeVisible()
  await stop('found')
  await admin.button(texts.case.about).click()
  await stop('about')
  await admin.button(texts.case.about).click()
  await admin.makePlan()
  await stop('plan')
  await page.getByRole('heading', { level: 3, name: /^1\. / }).getByRole('button').click()
  await expect(page.getByRole('tab', { name: texts.plan.call }).first()).toBeVisible()
  await stop('plan-step')
  await admin.button(texts.plan.apply).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await stop('confirm')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await admin.confirmPlan()
  await expect(page.getByText(texts.run.checksPass)).toBeVisible({ timeout: 60_000 })
  await admin.isAlone()
  await stop('verified')
}

/** What is left of the repair: its journal and the report. */
async function handOn(admin: Administrator, stop: Stop): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await admin.goTo('changes')
  await expect(heading(admin, texts.changes.title)).toBeVisible()
  await stop('changes')
  await admin.goTo('report')
  await page.getByRole('region', { name: texts.report.paper }).waitFor()
  await stop('report')
  await page.getByRole('tab', { name: texts.report.tabBundle }).click()
  await expect(page.getByText(texts.report.bundleLead)).toBeVisible()
  await stop('bundle')
}

/** A practice, with a repair that is taken back. */
async function practise(admin: Administrator, stop: Stop): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await admin.goTo('practice')
  await admin.button(like(texts.practice.thisOf)).first().click()
  await expect(admin.button(like(texts.practice.back))).toBeVisible()
  await expect(page.getByText(like(texts.case.checksEnded)).first()).toBeVisible()
  await stop('practice-case')
  await admin.goTo('home')
  await admin.waitForChecks()
  await stop('practice-home')
  await admin.button(texts.home.review).click()
  await expect(admin.button(texts.plan.apply)).toBeVisible()
  await admin.confirmPlan()
  await expect(admin.button(texts.run.undo)).toBeVisible()
  await admin.isAlone()
  await stop('practice-verified')
  await admin.button(texts.run.undo).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await stop('undo')
  await page.getByRole('alertdialog').getByRole('button', { name: texts.undo.yes, exact: true }).click()
  await expect(page.getByText(texts.run.outcomeWhat.undone)).toBeVisible()
  await admin.isAlone()
  await stop('undone')
}

function heading(admin: Administrator, name: string): Locator {
  return admin.app.page.getByRole('heading', { name, exact: true })
}

/** The button that opens the first cause of a diagnosis. */
function opened(admin: Administrator): Locator {
  return admin.app.page.getByRole('button', { name: like(admin.texts.diagnosis.open) }).first()
}
