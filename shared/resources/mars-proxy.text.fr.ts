import type { SameKeys } from '../text/text-tree.ts'
import type { marsProxyEn } from './mars-proxy.text.en.ts'

/** What is said of the proxy of the MARS agent, in French. */
export const marsProxyFr: SameKeys<typeof marsProxyEn> = {
  state: {
    marsProxy: 'Proxy de l’agent : {{server}}, port {{port}}',
    marsProxyNone: 'L’agent n’a pas de proxy propre',
  },
  loses: { marsProxyStored: 'L’adresse {{server}}, enregistrée mais non utilisée, n’est pas conservée.' },
  refusal: {
    marsProxyUser:
      'Un utilisateur est enregistré avec ce proxy. Son mot de passe ne peut pas être lu et ne pourrait donc pas être rétabli. Changez le proxy dans la console de l’agent.',
    marsProxyAbsent: 'L’agent MARS n’est pas installé sur ce serveur.',
    marsProxyOnBackupServer:
      'Sur un serveur de sauvegarde, le proxy de l’agent se règle dans la console de ce serveur, qui demande un code PIN de sécurité.',
  },
  simulation: { marsProxyChanged: 'Quelqu’un d’autre a donné à l’agent le proxy {{server}} (simulé).' },
}
