import type { TextTree } from '../text/text-tree.ts'

/** What is said of services that stay stopped while a fix works, in English. */
export const stopServicesEn = {
  state: { stoppedMeanwhile: 'stopped meanwhile: {{services}}', startedAgain: 'running again: {{services}}' },
  service: {
    startedMeanwhile:
      'These services were stopped for this repair, and something has started them again meanwhile: {{services}}. A trigger, a scheduled task or a person may do that. Nothing more was changed. Find out what starts them, keep it from doing so, then try again.',
  },
} as const satisfies TextTree
