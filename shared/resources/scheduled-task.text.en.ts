import type { TextTree } from '../text/text-tree.ts'

/** What is said of a scheduled task, in English. */
export const scheduledTaskEn = {
  state: {
    taskAbsent: 'task not present',
    taskEnabled: 'enabled',
    taskDisabled: 'disabled',
    taskTriggers: 'triggers that are on: {{on}} of {{total}}',
    taskAccount: 'runs as {{account}}',
    taskSecondInstance: 'when it is due while it runs: {{rule}}',
  },
  refusal: {
    taskMissing: 'The task does not exist on this server.',
    taskPassword:
      'The task runs as an account with a stored password or its own sign-in ({{logonType}}). Windows would ask for that password again, here and when the change is taken back. Change the task in the Task Scheduler, where you can type it.',
    taskUnknown: 'The definition of the task has a form that this program does not know. It is reported, not changed.',
  },
  simulation: { taskChanged: 'Someone else switched the task {{path}} on or off (simulated).' },
} as const satisfies TextTree
