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
    mayStopLater:
      'The service {{service}} took the order to stop and still ran after {{seconds}} seconds; it may stop at any time. What had been stopped was started again. Resume or undo in some minutes looks at it again and starts it when it is down.',
    endedAtStart:
      'The service {{service}} ended at its start with the Windows error {{code}}. Look at the System event log, then try again.',
    stopFailed: 'The service {{service}} could not be stopped: {{detail}}. What had been stopped was started again.',
    startFailed: 'The service {{service}} could not be started: {{detail}}',
    severalNotStarted:
      'These services could not be started: {{services}}. Look at the System event log, then try again or start them by hand.',
    leftDown: 'Services it was stopping, perhaps still down: {{services}}',
    runningAgain: 'Running again: {{services}}.',
  },
  progress: { stopping: 'Stopping {{service}} …', starting: 'Starting {{service}} …' },
} as const satisfies TextTree
