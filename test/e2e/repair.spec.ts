import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Administrator, like, type TestedLanguage } from './administrator.ts'
import { type DesktopApp, launchApp } from './launch.ts'
import { simulatedServer } from './simulated-server.ts'

const errors = {
  en: 'Snapshot operation failed because VSS writers were in a bad state.',
  fr: 'L’opération de capture instantanée a échoué parce que les enregistreurs VSS étaient dans un état incorrect.',
} as const
const networkError = 'ExtensionFailedTimeoutVMNetworkUnresponsive'

let app: DesktopApp | undefined
test.afterEach(async () => {
  await app?.close()
  app = undefined
})

async function start(scenario: string, language: TestedLanguage = 'en', stateDir?: string) {
  app = await launchApp({ scenario, language, ...(stateDir === undefined ? {} : { stateDir }) })
  const [name = ''] = scenario.split(',')
  return { app, admin: new Administrator(app, language), server: simulatedServer(app.stateDir, name) }
}

for (const language of ['en', 'fr'] as const) {
  test(`an administrator repairs a server and takes it back (${language})`, async () => {
    const { app, admin, server } = await start('vss-writers-failed', language)
    const { page } = app
    const { texts } = admin
    await expect(page.getByText(like(texts.frame.simulated)).first()).toBeVisible()
    await admin.photograph('1-diagnose')
    await admin.findCause(errors[language])
    await expect(page.getByText(like(texts.case.checksEnded)).first()).toBeVisible()
    await admin.photograph('2-case')
    await admin.makePlan()
    await admin.photograph('3-plan')

    const before = server.stateText()
    await admin.button(texts.plan.apply).click()
    await admin.photograph('4-confirm')
    await page.getByRole('alertdialog').getByRole('button', { name: texts.action.cancel, exact: true }).click()
    await expect(page.getByRole('alertdialog')).toBeHidden()
    expect(server.stateText()).toBe(before)
    expect((await server.journal()).some(({ entry }) => entry.kind === 'runStarted')).toBe(false)

    await admin.confirmPlan()
    await expect(page.getByText(texts.run.checksPass)).toBeVisible()
    expect(Object.values(server.state().writers).every(({ state }) => state === 1)).toBe(true)
    await admin.photograph('5-result')

    await admin.goTo('changes')
    await expect(page.getByRole('heading', { name: texts.changes.title })).toBeVisible()
    await admin.photograph('6-changes')

    const report = join(app.stateDir, `report.${language}.html`)
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, report)
    await admin.goTo('report')
    await admin.photograph('7-report')
    await admin.button(texts.report.save).click()
    await expect(page.getByText(texts.report.saved)).toBeVisible()
    expect(existsSync(report)).toBe(true)
    expect(readFileSync(report, 'utf8')).toContain(`<html lang="${language}">`)
    expect(await app.outside()).toEqual([])
  })
}

test('what was changed is put back exactly', async () => {
  // Each call takes its time, so that whoever looks before the undo has ended finds the repaired server.
  const { app, admin, server } = await start('vm-network-slow,slow=200', 'fr')
  const first = server.state()
  await admin.findCause(networkError)
  await admin.makePlan()
  await admin.confirmPlan()
  const takeBack = admin.button(admin.texts.run.undo)
  await expect(takeBack).toBeVisible()
  expect(server.state()).not.toEqual(first)
  await admin.takeBack(takeBack)
  await expect(app.page.getByText(admin.texts.run.outcomeWhat.undone)).toBeVisible()
  expect(server.state()).toEqual(first)
  await admin.photograph('8-undone')
})

test('a step that fails stops the run, and what was done before it can be taken back at once', async () => {
  const { app, admin, server } = await start(
    'vm-network-slow,fails=Set-RegistryValueState:CalculateSnapshotTimeFromHost',
    'fr',
  )
  const first = server.state()
  await admin.findCause(networkError)
  await admin.makePlan()
  await admin.confirmPlan()
  const takeBack = admin.button(admin.texts.run.undoNow)
  await expect(takeBack).toBeVisible()
  await admin.photograph('9-failed')
  expect(server.state()).not.toEqual(first)
  await admin.takeBack(takeBack)
  await expect(app.page.getByText(admin.texts.run.outcomeWhat.undone)).toBeVisible()
  expect(server.state()).toEqual(first)
})

test('R7 undo is refused when someone else has changed the value, and goes on by the administrator’s choice', async () => {
  const { app, admin, server } = await start('vm-network-slow')
  const { page } = app
  const { texts } = admin
  await admin.findCause(networkError)
  await admin.makePlan()
  await admin.confirmPlan()
  await expect(admin.button(texts.run.undo)).toBeVisible()
  server.changeBySomeoneElse()
  const theirs = server.stateText()
  await admin.goTo('changes')
  await admin.takeBack(admin.button(like(texts.changes.undoRunOf)))
  await expect(page.getByText(texts.undo.conflictLead)).toBeVisible()
  await admin.photograph('10-changed-since')
  expect(server.stateText()).toBe(theirs)
  await page.getByRole('radio', { name: texts.undo.keep }).click()
  await admin.button(texts.undo.carryOut).click()
  await expect(page.getByText(texts.undo.conflictLead)).toBeHidden()
  const names = () => Object.keys(server.state().registry['HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys'] ?? {})
  await expect.poll(names).toEqual(['CalculateSnapshotTimeFromHost'])
})

test('a setting that is changed at high risk is confirmed with the name of the computer', async () => {
  const { app, admin, server } = await start('machinekeys-acl-broken')
  const { page } = app
  await admin.findCause('ExtensionConfigParsingFailure')
  await admin.makePlan()
  await admin.button(admin.texts.plan.apply).click()
  const yes = page.getByRole('alertdialog').getByRole('button', { name: admin.texts.confirm.yes, exact: true })
  await expect(yes).toBeDisabled()
  await page.getByRole('alertdialog').getByRole('textbox').fill('another-server')
  await expect(yes).toBeDisabled()
  await page.getByRole('alertdialog').getByRole('textbox').fill(server.state().identity.computerName)
  await admin.photograph('11-typed')
  await yes.click()
  await expect(admin.button(admin.texts.run.undo)).toBeVisible()
  await admin.photograph('12-machinekeys-result')
})

test('a question that waits is answered under the changes after the program was started again', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'backup-medic-e2e-state-'))
  try {
    const first = await start('vm-network-slow', 'nl', stateDir)
    await first.admin.findCause(networkError)
    await first.admin.makePlan()
    await first.admin.confirmPlan()
    await expect(first.admin.button(first.admin.texts.plan.yesDone)).toBeVisible()
    await first.app.close()

    const { app, admin, server } = await start('vm-network-slow', 'nl', stateDir)
    await admin.button(admin.texts.home.answer).click()
    await admin.button(admin.texts.plan.yesDone).click()
    await expect(admin.button(admin.texts.plan.yesDone)).toBeHidden()
    await expect(app.page.getByRole('heading', { level: 1 })).toBeFocused()
    expect((await server.journal()).some(({ entry }) => entry.kind === 'guidanceAnswered' && entry.done)).toBe(true)
    // The way back stands beside it, and what it was pressed with leaves the focus to its run.
    const undo = admin.button(like(admin.texts.changes.undoRunOf))
    await admin.takeBack(undo)
    await expect(undo).toBeHidden()
    await admin.hasFocus()
  } finally {
    await app?.close()
    app = undefined
    rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('R3 a program that is killed in the middle of a fix says so at its next start, resumes and takes back', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'backup-medic-e2e-state-'))
  try {
    // The first change never answers, so that the program is in its middle whenever it is killed.
    const first = await start('vm-network-slow,hang=Set-RegistryValueState', 'fr', stateDir)
    const before = first.server.state()
    await first.admin.findCause(networkError)
    await first.admin.makePlan()
    await first.admin.confirmPlan()
    await expect
      .poll(async () => (await first.server.journal()).filter(({ entry }) => entry.kind === 'stepIntent').length)
      .toBeGreaterThan(0)
    await first.app.evaluate(() => process.kill(process.pid, 'SIGKILL'), null).catch(() => undefined)
    await first.app.ended
    await first.app.close()

    const { app, admin, server } = await start('vm-network-slow', 'fr', stateDir)
    const { page } = app
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(admin.texts.home.interrupted_one)
    await admin.photograph('13-home-interrupted')
    await admin.button(admin.texts.home.interruptedGo).click()
    await expect(admin.button(admin.texts.changes.resume)).toBeVisible()
    await admin.photograph('13-interrupted')
    await admin.button(admin.texts.changes.resume).click()
    await expect(admin.button(admin.texts.changes.resume)).toBeHidden()
    const undo = admin.button(like(admin.texts.changes.undoRunOf))
    if (await undo.isVisible()) await admin.takeBack(undo)
    await expect(page.getByRole('heading', { name: admin.texts.changes.title })).toBeVisible()
    await expect.poll(() => server.state()).toEqual(before)
    await admin.photograph('14-resumed')
  } finally {
    await app?.close()
    app = undefined
    rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 })
  }
})
