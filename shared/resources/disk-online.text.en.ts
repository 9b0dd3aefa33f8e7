import type { TextTree } from '../text/text-tree.ts'

/** What is said of a disk that is online or offline, in English. */
export const diskOnlineEn = {
  state: {
    diskAbsent: 'disk not present',
    diskOnline: 'disk {{number}} ({{name}}, {{gigabytes}} GB) online',
    diskOnlineReadOnly: 'disk {{number}} ({{name}}, {{gigabytes}} GB) online, but read-only',
    diskOffline: 'disk {{number}} ({{name}}, {{gigabytes}} GB) offline',
  },
  refusal: {
    diskAbsent: 'The disk is not on this server any more. Make the plan again with the disks that are there now.',
    diskClustered:
      'The cluster decides when disk {{number}} is online. Bring its resource online in the Failover Cluster Manager.',
    diskRedundantPath:
      'Disk {{number}} is offline because another path leads to the same disk. Two paths online can destroy its data; set up multipath I/O instead.',
    diskSnapshot:
      'Disk {{number}} is offline because it is a snapshot of another disk. Whoever made the snapshot decides when it is online.',
    diskCollision:
      'Disk {{number}} is offline because another disk has the same signature. Online it would get a new one, and what starts from it may not start any more. Take the other disk away first.',
    diskFailing:
      'Windows took disk {{number}} offline because it could not be written or its data were not whole. Look at the disk and its storage first, and save what is on it.',
  },
  simulation: {
    diskOffline: 'Someone else took disk {{id}} offline (simulated).',
    diskOnline: 'Someone else brought disk {{id}} online (simulated).',
  },
} as const satisfies TextTree
