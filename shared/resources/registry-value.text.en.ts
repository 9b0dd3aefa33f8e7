import type { TextTree } from '../text/text-tree.ts'

/** What is said of a registry value, in English. */
export const registryValueEn = {
  state: {
    registryValue: '{{kind}} “{{data}}”',
    registryValueAbsent: 'value not present',
    registryKeyAbsent: 'key not present',
  },
  refusal: {
    registryKindUnfit:
      'The value holds {{kind}}, which is no text or list of the kind that this change writes. It is reported, not changed.',
  },
  simulation: { registryValueChanged: 'Someone else changed the registry value {{name}} of {{key}} (simulated).' },
} as const satisfies TextTree
