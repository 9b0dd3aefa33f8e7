import type { TextTree } from '../text/text-tree.ts'

/** What is said of services that stop and start, in English. */
export const restartServicesEn = {
  state: { dependentsRunning: 'running, with dependents {{services}}', restarted: 'restarted: {{services}}' },
  loses: { whileRestarting: 'Does not answer meanwhile: {{services}}.' },
  refusal: {
    serviceToRestartMissing: 'The service {{service}} is not installed on this server, so it cannot be restarted.',
    neverRestarted:
      'The service {{service}} would have to stop. Too much of the server hangs on it: plan a restart of the server instead.',
  },
  service: {
    notStopped:
      'The service {{service}} did not stop within {{seconds}} seconds (it is {{state}}); a backup or another program may be using it. Wait for it to end, then try again. What had been stopped was started again.',
    notStarted:
      'The service {{service}} did not start within {{seconds}} seconds (it is {{state}}). Look at the System event log, then try again.',
    stopFailed: 'The service {{service}} could not be stopped: {{detail}}. What had been stopped was started again.',
    startFailed: 'The service {{service}} could not be started: {{detail}}',
    severalNotStarted:
      'These services could not be started: {{services}}. Look at the System event log, then try again or start them by hand.',
    leftDown: 'stopped by it and not running since: {{services}}',
    runningAgain: 'Running again: {{services}}.',
  },
  progress: { stopping: 'Stopping {{service}} …', starting: 'Starting {{service}} …' },
} as const satisfies TextTree
