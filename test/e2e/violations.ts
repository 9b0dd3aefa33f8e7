import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What keeps somebody from reading or using what is on the screen, after the rules of axe; empty where nothing does. */
export async function violations(page: Page): Promise<string[]> {
  // What is still fading in has less contrast than it will have.
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map((one) => one.finished))
  })
  // Fluent's own focus stops are hidden on purpose.
  const result = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
