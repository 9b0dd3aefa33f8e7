import type { Settings } from './settings.ts'

/** What holds until somebody chooses, besides the language, which Windows tells. */
export const usualSettings = {
  theme: 'system',
  textSize: 'normal',
  autoChecks: true,
  patience: 1,
  tourOffered: true,
} as const satisfies Omit<Settings, 'language'>
