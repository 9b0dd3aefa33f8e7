import type { SameKeys } from '../text/text-tree.ts'
import type { winInetProxyEn } from './win-inet-proxy.text.en.ts'

/** What is said of the proxy of an account, in Dutch. */
export const winInetProxyNl: SameKeys<typeof winInetProxyEn> = {
  state: {
    proxyNotConfigured: 'nooit ingesteld',
    proxyDirect: 'geen proxy',
    proxyDetect: 'proxy wordt in het netwerk gezocht',
    proxyManual: 'proxy {{server}}, niet voor: {{bypass}}',
    proxyScript: 'proxy volgens het script {{script}}',
    proxyUnreadable: 'in een onbekende vorm',
  },
  refusal: {
    proxyPerMachine:
      'Een beleid laat Windows één proxy voor de hele computer gebruiken (ProxySettingsPerUser), dus die van dit account telt niet. Vraag het de beheerder van het beleid.',
    proxyHoldsPassword:
      'De proxy is opgeslagen met een gebruikersnaam of wachtwoord, dat in geen journaal mag staan, dus hij zou niet terug te zetten zijn. Wijzig hem met de hand.',
  },
  simulation: { proxyChanged: 'Iemand anders heeft de proxy van {{account}} gewijzigd (gesimuleerd).' },
}
