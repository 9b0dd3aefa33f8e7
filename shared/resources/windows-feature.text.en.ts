import type { TextTree } from '../text/text-tree.ts'

/** What is said of a Windows feature, in English. */
export const windowsFeatureEn = {
  state: { featureNotOffered: 'not offered by this Windows', featureIs: '{{state}}' },
  loses: {
    featureCompanions:
      'Undo takes off this feature. What Windows installs with it because it is needed stays. If Windows asks for a restart, each way is complete only after it.',
  },
  refusal: {
    featureNotOffered: 'This edition of Windows does not offer the feature.',
    featureRemoved:
      'The files of the feature are not on this server. Install it by hand, with the Windows installation medium as source (Install-WindowsFeature -Source), then try again.',
    featurePending:
      'A restart of the server is to come before this feature can be changed. Restart it, then try again.',
    featureUnknown:
      'Windows says of the feature something that this program does not know. It is reported, not changed.',
  },
  simulation: { featureChanged: 'Someone else installed or removed the feature {{name}} (simulated).' },
} as const satisfies TextTree
