import type { TextTree } from '../text/text-tree.ts'

/** What is said of an exclusion of Microsoft Defender, in English. */
export const defenderExclusionEn = {
  state: { excluded: 'not scanned', notExcluded: 'scanned', exclusionUnread: 'not readable' },
  refusal: {
    defenderAbsent:
      'Microsoft Defender is not installed on this server. If another antivirus product scans here, add the exclusion in that product.',
    defenderOff:
      'Microsoft Defender does not run, so its exclusions can be neither read nor changed. Nothing was changed.',
    exclusionsHidden:
      'A policy hides the exclusions of Microsoft Defender, so nobody could tell afterwards whether the entry is there. Ask the owner of the policy to add it.',
    exclusionsByPolicy:
      'A policy lets only the exclusions of policies count: an entry made on this server has no effect. Ask the owner of the policy to add it.',
    exclusionsProtected:
      'Tamper protection covers the exclusions of Microsoft Defender: a change would look done and have no effect. Add the entry where the protection is managed (Intune or Configuration Manager).',
  },
  simulation: {
    exclusionAdded: 'Someone else excluded {{value}} from scans (simulated).',
    exclusionRemoved: 'Someone else removed the exclusion of {{value}} from scans (simulated).',
  },
} as const satisfies TextTree
