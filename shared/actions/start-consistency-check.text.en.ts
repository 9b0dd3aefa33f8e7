import type { TextTree } from '../text/text-tree.ts'

/** What is said of jobs that are started on a backup server, in English. */
export const startConsistencyCheckEn = {
  state: {
    noDpmJob: 'no job of {{name}} runs',
    consistencyCheckRuns: 'a consistency check of {{name}} runs, for minutes or for hours',
  },
  loses: {
    consistencyCheckLoad:
      'The check compares the whole data source and loads its server and the network. It ends by itself, or in the console of the backup server; undo does not stop it.',
  },
  refusal: {
    noBackupServer: 'This computer is no MABS or DPM server. Run this on the backup server.',
    noDatasource:
      'This backup server has no data source with the id {{datasource}}. Nothing was started; run the checks again and pick one that is there.',
    dpmJobRuns:
      'A job of {{name}} runs already ({{types}}). Nothing was started; wait until it has ended, then try again.',
  },
  run: {
    dpmJobNotSeen:
      'The backup server took the order and did not tell its job. Look in its console, below Monitoring, whether the job runs.',
  },
  progress: { startingDpmJob: 'Giving the order to the backup server …' },
} as const satisfies TextTree
