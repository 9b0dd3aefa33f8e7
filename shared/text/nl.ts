import type { SharedTexts } from './en.ts'

export const nl: SharedTexts = {
  check: {
    passed: 'Zoals verwacht.',
  },
}
