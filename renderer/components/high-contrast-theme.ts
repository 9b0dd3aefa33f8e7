import { type Theme, teamsHighContrastTheme } from '@fluentui/react-components'

/** The colours of high contrast that say how something stands, on black; no two of them are alike, and none is the white of words. */
export const highContrastColours = {
  good: '#3ff23f',
  bad: '#ff8a80',
  doubt: '#ffd335',
  /** What cannot be pressed now. */
  disabled: '#a8a8a8',
} as const

const { good, bad, doubt, disabled } = highContrastColours

/** What {@link highContrastTheme} has besides the colours of Fluent: those of what is pointed at where something else is chosen. */
interface Pointed {
  pointedBackground: string
  pointedForeground: string
}

/**
 * Fluent's theme of high contrast, in which good, bad and doubt have colours of their own, and what is disabled does not look good, nor what is
 * pointed at chosen.
 */
export const highContrastTheme: Theme & Pointed = {
  ...teamsHighContrastTheme,
  pointedBackground: teamsHighContrastTheme.colorNeutralBackground1,
  pointedForeground: teamsHighContrastTheme.colorNeutralForeground1,
  colorStatusSuccessForeground1: good,
  colorStatusSuccessForeground3: good,
  colorStatusSuccessBorder1: good,
  colorStatusSuccessBorder2: good,
  colorStatusDangerForeground1: bad,
  colorStatusDangerForeground3: bad,
  colorStatusDangerBorder1: bad,
  colorStatusDangerBorder2: bad,
  colorStatusWarningForeground1: doubt,
  colorStatusWarningForeground3: doubt,
  colorStatusWarningBorder1: doubt,
  colorStatusWarningBorder2: doubt,
  // Where one is: Fluent has the white of every other edge.
  colorBrandStroke1: teamsHighContrastTheme.colorCompoundBrandStroke,
  colorNeutralForegroundDisabled: disabled,
  colorNeutralForegroundInvertedDisabled: disabled,
  colorNeutralBackgroundDisabled2: disabled,
  colorNeutralStrokeDisabled: disabled,
  colorNeutralStrokeDisabled2: disabled,
}
