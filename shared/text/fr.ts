import type { SharedTexts } from './en.ts'

export const fr: SharedTexts = {
  check: {
    passed: 'Comme attendu.',
  },
}
