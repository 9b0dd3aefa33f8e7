import type { TextTree } from '../text/text-tree.ts'

/** What is said of services that stay stopped while a fix works, in English. */
export const stopServicesEn = {
  state: { stoppedMeanwhile: 'stopped meanwhile: {{services}}', startedAgain: 'running again: {{services}}' },
} as const satisfies TextTree
