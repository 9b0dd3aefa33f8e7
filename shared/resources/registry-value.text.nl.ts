import type { SameKeys } from '../text/text-tree.ts'
import type { registryValueEn } from './registry-value.text.en.ts'

/** What is said of a registry value, in Dutch. */
export const registryValueNl: SameKeys<typeof registryValueEn> = {
  state: {
    registryValue: '{{kind}} ‘{{data}}’',
    registryValueAbsent: 'waarde niet aanwezig',
    registryKeyAbsent: 'sleutel niet aanwezig',
  },
  refusal: {
    registryKindUnfit:
      'De waarde heeft het type {{kind}}; dat is geen tekst of lijst van de soort die deze wijziging schrijft. Dit wordt gemeld, niet gewijzigd.',
  },
  simulation: {
    registryValueChanged: 'Iemand anders heeft de registerwaarde {{name}} van {{key}} gewijzigd (gesimuleerd).',
  },
}
