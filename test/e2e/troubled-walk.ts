import { expect } from '@playwright/test'
import { type Administrator, like } from './administrator.ts'
import { simulatedServer } from './simulated-server.ts'
import type { Stop } from './walk.ts'

/** A server whose repair restarts services, and one whose repair writes registry values. */
const [restarting, writing] = ['com-plus-broken', 'vm-network-slow']

/** What a walk through trouble needs, because the program dies on the way and starts again. */
export interface TroubledHost {
  /** Starts the program on a simulated server, always in the same state folder. */
  start(simulation: string): Promise<Administrator>
  /** Stops at what is on the screen of a started program. */
  stopAt(admin: Administrator): Stop
}

/**
 * Goes through a repair that hangs at a restart, dies, and is found again at the next start, and through one that cannot be undone without
 * a decision because somebody has changed the same thing; stops at each.
 */
export async function walkThroughTrouble(host: TroubledHost): Promise<void> {
  const first = await host.start(`${restarting},hang=Stop-SingleService`)
  await underWay(first, host.stopAt(first))
  await first.app.evaluate(() => process.kill(process.pid, 'SIGKILL'), null).catch(() => undefined)
  await first.app.ended
  await first.app.close()
  const second = await host.start(restarting)
  await interrupted(second, host.stopAt(second))
  await second.app.close()
  const third = await host.start(writing)
  await conflict(third, host.stopAt(third))
  await third.app.close()
}

/** Rows that are done, one that hangs, those that wait, and the button that ends it after this step. */
async function underWay(admin: Administrator, stop: Stop): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await admin.findCause('ExtensionSnapshotFailedCOM')
  await admin.makePlan()
  await admin.confirmPlan()
  // Beside the step that is running stands its limit as well.
  await expect(page.getByText(like(texts.run.elapsed))).toBeVisible()
  await admin.isAlone()
  await stop('under-way')
  await admin.button(texts.run.cancel).click()
  await expect(page.getByText(texts.run.cancelling)).toBeVisible()
  await stop('stopping')
}

/** The first thing on Home after a run that died, where it leads, and what came out. */
async function interrupted(admin: Administrator, stop: Stop): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.home.interrupted_one)
  await stop('interrupted')
  await admin.button(texts.home.interruptedGo).click()
  await expect(admin.button(texts.changes.resume)).toBeVisible()
  await stop('interrupted-changes')
  await admin.button(texts.changes.resume).click()
  await expect(page.getByText(texts.changes.resumed_one.replace('{{count}}', '1'))).toBeVisible()
  await stop('resumed')
}

/** The decision that only a person can make, and what came of it. */
async function conflict(admin: Administrator, stop: Stop): Promise<void> {
  const { page } = admin.app
  const { texts } = admin
  await admin.findCause('ExtensionFailedTimeoutVMNetworkUnresponsive')
  await admin.makePlan()
  await admin.confirmPlan()
  await expect(admin.button(texts.run.undo)).toBeVisible()
  simulatedServer(admin.app.stateDir, writing).changeBySomeoneElse()
  await admin.goTo('changes')
  await admin.takeBack(admin.button(like(texts.changes.undoRunOf)))
  await expect(page.getByText(texts.undo.conflictLead)).toBeVisible()
  await admin.isAlone()
  await stop('conflict')
  await admin.button(texts.undo.fields).click()
  await expect(page.getByRole('columnheader', { name: texts.undo.ours })).toBeVisible()
  await stop('conflict-fields')
  await page.getByRole('radio', { name: texts.undo.restore }).click()
  await admin.button(texts.undo.carryOut).click()
  await expect(page.getByText(texts.undo.conflictLead)).toBeHidden()
  await stop('conflict-settled')
}
