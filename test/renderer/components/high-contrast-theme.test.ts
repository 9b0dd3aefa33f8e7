import { describe, expect, test } from 'vitest'
import { highContrastColours, highContrastTheme } from '../../../renderer/components/high-contrast-theme.ts'

/** How bright a colour is to the eye, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('in high contrast', () => {
  test('what is good, bad, in doubt, disabled and plain have five colours', () => {
    const colours = [
      highContrastTheme.colorStatusSuccessForeground1,
      highContrastTheme.colorStatusDangerForeground1,
      highContrastTheme.colorStatusWarningForeground1,
      highContrastTheme.colorNeutralForegroundDisabled,
      highContrastTheme.colorNeutralForeground1,
    ]
    expect(new Set(colours).size).toBe(5)
  })

  test('the edges of what is good, bad and in doubt have the colours of their words', () => {
    for (const tone of ['Success', 'Danger', 'Warning'] as const) {
      const words = highContrastTheme[`colorStatus${tone}Foreground1`]
      expect(highContrastTheme[`colorStatus${tone}Border1`]).toBe(words)
      expect(highContrastTheme[`colorStatus${tone}Border2`]).toBe(words)
    }
  })

  test('each of them stands out from black at least seven to one', () => {
    for (const colour of Object.values(highContrastColours)) {
      expect((luminance(colour) + 0.05) / 0.05, colour).toBeGreaterThanOrEqual(7)
    }
  })
})
