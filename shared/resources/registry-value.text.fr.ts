import type { SameKeys } from '../text/text-tree.ts'
import type { registryValueEn } from './registry-value.text.en.ts'

/** What is said of a registry value, in French. */
export const registryValueFr: SameKeys<typeof registryValueEn> = {
  state: {
    registryValue: '{{kind}} « {{data}} »',
    registryValueAbsent: 'valeur absente',
    registryKeyAbsent: 'clé absente',
  },
  refusal: {
    registryKindUnfit:
      'La valeur est de type {{kind}} : ce n’est ni un texte ni une liste du genre que cette modification écrit. Elle est signalée, pas modifiée.',
  },
  simulation: {
    registryValueChanged: 'Quelqu’un d’autre a modifié la valeur de registre {{name}} de {{key}} (simulé).',
  },
}
