import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { en } from '../../renderer/text/en.ts'
import { fr } from '../../renderer/text/fr.ts'
import { nl } from '../../renderer/text/nl.ts'
import { root } from '../../scripts/installed.mjs'
import type { DesktopApp } from './launch.ts'

/** What the screens say, by language: the tests click what an administrator reads. */
export const said = { en, fr, nl } as const
export type TestedLanguage = keyof typeof said

/** A name with placeholders, as a pattern that fits any values. */
export function like(text: string): RegExp {
  const parts = text
    .split(/\{\{[^}]*\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  return new RegExp(parts.join('.*'))
}

/** An administrator at the window, who does what people do there. */
export class Administrator {
  readonly app: DesktopApp
  readonly texts: (typeof said)[TestedLanguage]
  readonly #language: TestedLanguage

  constructor(app: DesktopApp, language: TestedLanguage) {
    this.app = app
    this.texts = said[language]
    this.#language = language
  }

  button(name: string | RegExp): Locator {
    return this.app.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** Pastes an error into the first screen, which looks for its cause without a button. */
  async paste(error: string): Promise<void> {
    const field = this.app.page.getByRole('textbox', { name: this.texts.home.pasteLabel })
    await expect(field).toBeFocused()
    await field.evaluate((element, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', text)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, error)
  }

  /** Drops a text file with this content on the window. */
  async drop(content: string): Promise<void> {
    await this.app.page.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'dropped.log'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, content)
  }

  /** Asserts that the focus is on something, and not fallen to the page. */
  async hasFocus(): Promise<void> {
    await expect.poll(() => this.app.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  }

  /** Waits until the page behind a dialog can be reached again. */
  async isAlone(): Promise<void> {
    await expect(this.app.page.locator('#root[aria-hidden="true"]')).toHaveCount(0)
  }

  /** Types an error into the first screen and opens the first case that fits. */
  async findCause(error: string): Promise<void> {
    const { page } = this.app
    await page.getByRole('textbox', { name: this.texts.home.pasteLabel }).fill(error)
    await this.button(this.texts.home.find).click()
    await page
      .getByRole('button', { name: like(this.texts.diagnosis.open) })
      .first()
      .click()
  }

  /** Shows the plan of the open case, which is made without being asked for. */
  async makePlan(): Promise<void> {
    await this.button(this.texts.case.toPlan).click()
    await expect(this.button(this.texts.plan.apply)).toBeVisible()
  }

  /** Opens the last question and answers it with yes, with the computer's name and the answers where they are asked. */
  async confirmPlan(): Promise<void> {
    await this.button(this.texts.plan.apply).click()
    const dialog = this.app.page.getByRole('alertdialog')
    const typed = dialog.getByRole('textbox')
    if (await typed.isVisible()) {
      const label = (await dialog.getByText(like(this.texts.confirm.typed)).first().innerText()).replace(/\s*\*$/, '')
      const [before = '', after = ''] = this.texts.confirm.typed.split('{{expected}}')
      await typed.fill(label.slice(before.length, label.length - after.length))
    }
    for (const asked of await dialog.getByRole('checkbox').all()) await asked.check()
    await dialog.getByRole('button', { name: this.texts.confirm.yes, exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  /** Goes to a screen by its name in the navigation. */
  async goTo(screen: 'home' | 'diagnose' | 'problems' | 'changes' | 'logs' | 'report' | 'practice'): Promise<void> {
    const navigation = this.app.page.getByRole('navigation', { name: this.texts.frame.screens })
    await navigation.getByRole('button', { name: new RegExp(`^${this.texts.frame[screen]}`) }).click()
    // A screen is loaded when it is first gone to.
    await expect(this.app.page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  }

  /** Opens the settings. */
  async openSettings(): Promise<void> {
    await this.button(this.texts.frame.settings).click()
    await expect(this.app.page.getByRole('heading', { name: this.texts.settings.title, exact: true })).toBeVisible()
  }

  /** The tile of an area on the first screen, which opens what was read of it. */
  tile(area: keyof (typeof en)['home']['area']): Locator {
    return this.app.page.locator('button[aria-haspopup="dialog"]').filter({ hasText: this.texts.home.area[area] })
  }

  /** Waits until the health check that began by itself has ended. */
  async waitForChecks(): Promise<void> {
    await expect(this.button(this.texts.home.checkAgain)).toBeVisible({ timeout: 30_000 })
  }

  /** Takes the run on the screen back and waits until that is said. */
  async takeBack(button: Locator): Promise<void> {
    await button.click()
    const dialog = this.app.page.getByRole('alertdialog')
    // In French, to cancel and to undo are one word.
    await expect(dialog.getByRole('button', { name: this.texts.undo.no, exact: true })).toBeVisible()
    await dialog.getByRole('button', { name: this.texts.undo.yes, exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  /** Writes a picture of the whole page for a person to look at. */
  async photograph(name: string): Promise<void> {
    const folder = join(root, 'test-results', 'screenshots')
    mkdirSync(folder, { recursive: true })
    await this.app.page.screenshot({ path: join(folder, `${name}.${this.#language}.png`), fullPage: true })
  }
}
