import type { TextTree } from '../text/text-tree.ts'

/** What is said of a synchronisation of the clock, in English. */
export const syncClockEn = {
  state: {
    clockSource: 'time from: {{source}} {{servers}}',
    clockSynchronised: 'the time of that source; the service W32Time runs',
  },
  loses: { clockCorrection: 'A correction of the clock cannot be taken back.' },
  refusal: {
    noTimeSource:
      'The time service of this server takes the time from nowhere (NoSync), so there is nothing to synchronise with. A host that sets the clock may be wanted here; ask who set this up.',
    timeServiceMissing:
      'The service W32Time is missing or disabled, so the clock cannot be synchronised. Set its start type first.',
  },
  clock: {
    syncFailed:
      'The time service gave no new time (w32tm ended with {{exitCode}}). Look whether its source can be reached at UDP port 123, then try again.',
    stillOff:
      'The time service has taken the time, and the clock is still {{seconds}} seconds off. It corrects small differences slowly; check again in some minutes.',
    notMeasured:
      'The time service has taken the time, but no host on the internet told whether the clock is right now.',
  },
  progress: { synchronisingClock: 'Synchronising the clock …' },
} as const satisfies TextTree
