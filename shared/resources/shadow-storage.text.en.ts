import type { TextTree } from '../text/text-tree.ts'

/** What is said of shadow storage, in English. */
export const shadowStorageEn = {
  state: {
    volumeAbsent: 'volume not present',
    noShadowStorage: 'no shadow copy storage',
    shadowStorage: 'at most {{gigabytes}} GB ({{percent}} % of the volume)',
    shadowStorageUnbounded: 'no limit',
  },
  loses: {
    shadowCopies: 'Putting the smaller limit back may make Windows delete shadow copies made in the meantime.',
    limitRounded:
      'The limit comes back as {{back}} bytes instead of {{limit}}, because Windows sets it in whole mebibytes.',
  },
  refusal: {
    volumeMissing: 'The volume does not exist on this server.',
    noShadowStorage:
      'Volume {{volume}} has no shadow copy storage yet; Windows makes one with the first shadow copy. There is no limit to raise.',
    volumeTooFull:
      'Volume {{volume}} has room for {{room}} bytes of shadow copies, less than the desired {{wanted}}. Free space first, or choose a smaller size.',
    storageVolumeUnread:
      'How much room there is on {{storedOn}}, which holds the shadow copies of {{volume}}, could not be read; that volume may be locked or offline. Unlock it or bring it online, then make the plan again.',
  },
  simulation: {
    shadowStorageChanged: 'Someone else set the shadow storage limit of {{volume}} to {{limit}} bytes (simulated).',
  },
} as const satisfies TextTree
