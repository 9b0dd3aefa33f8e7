import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What keeps somebody from reading or using what is on the screen, after the rules of axe; empty where nothing does. */
export async function violations(page: Page): Promise<string[]> {
  // Fluent's own focus stops are hidden on purpose.
  const result = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
