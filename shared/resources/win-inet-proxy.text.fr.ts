import type { SameKeys } from '../text/text-tree.ts'
import type { winInetProxyEn } from './win-inet-proxy.text.en.ts'

/** What is said of the proxy of an account, in French. */
export const winInetProxyFr: SameKeys<typeof winInetProxyEn> = {
  state: {
    proxyNotConfigured: 'jamais réglé',
    proxyDirect: 'aucun proxy',
    proxyDetect: 'proxy recherché sur le réseau',
    proxyManual: 'proxy {{server}}, sauf pour : {{bypass}}',
    proxyScript: 'proxy désigné par le script {{script}}',
    proxyUnreadable: 'sous une forme inconnue',
  },
  refusal: {
    proxyPerMachine:
      'Une stratégie fait utiliser à Windows un seul proxy pour tout l’ordinateur (ProxySettingsPerUser) ; celui de ce compte ne compte donc pas. Adressez-vous au responsable de la stratégie.',
    proxyHoldsPassword:
      'Le proxy est enregistré avec un nom d’utilisateur ou un mot de passe, qu’aucun journal ne doit conserver ; le rétablir serait donc impossible. Changez-le à la main.',
  },
  simulation: { proxyChanged: 'Quelqu’un d’autre a changé le proxy de {{account}} (simulé).' },
}
