import { expect, test } from '@playwright/test'
import { launchApp } from './launch.ts'

interface Noted {
  cameForward?: number
}

test('S19 a second start by the same user opens no second window: the first one comes to the front', async () => {
  const first = await launchApp()
  try {
    await first.evaluate(({ BrowserWindow }) => {
      const noted = globalThis as Noted
      for (const window of BrowserWindow.getAllWindows()) {
        window.on('focus', () => {
          noted.cameForward = (noted.cameForward ?? 0) + 1
        })
        window.blur?.()
      }
    }, null)
    const { profile, stateDir } = first
    await expect(launchApp({ profile, stateDir })).rejects.toThrow()
    await expect.poll(() => first.evaluate(() => (globalThis as Noted).cameForward ?? 0, null)).toBeGreaterThan(0)
    expect(await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1)
  } finally {
    await first.close()
  }
})
