import type { TextTree } from '../text/text-tree.ts'

/** What is said of a service, in English. */
export const serviceEn = {
  state: {
    serviceAbsent: 'not installed',
    serviceAccount: 'account: {{account}}',
    startType: {
      boot: 'start type: boot',
      system: 'start type: system',
      automatic: 'start type: automatic',
      delayed: 'start type: automatic (delayed)',
      manual: 'start type: manual',
      disabled: 'start type: disabled',
    },
    run: {
      stopped: 'stopped',
      startPending: 'starting',
      stopPending: 'stopping',
      running: 'running',
      continuePending: 'continuing',
      pausePending: 'pausing',
      paused: 'paused',
      unknown: 'state unknown',
    },
  },
  loses: { accountPassword: 'The password of the account {{account}} cannot be read and would be lost.' },
  refusal: {
    serviceMissing: 'The service is not installed on this server.',
    accountWithPassword:
      'The service runs under the account {{account}}. Its password cannot be read, so the way back would be lost; change the account by hand if it is wrong.',
    driver: 'This is a driver; its start type is never changed.',
  },
  simulation: {
    serviceChanged: 'Someone else set the start type of the service {{service}} to {{startType}} (simulated).',
  },
} as const satisfies TextTree
