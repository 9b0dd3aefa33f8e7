import type { SameKeys } from '../text/text-tree.ts'
import type { marsProxyEn } from './mars-proxy.text.en.ts'

/** What is said of the proxy of the MARS agent, in Dutch. */
export const marsProxyNl: SameKeys<typeof marsProxyEn> = {
  state: {
    marsProxy: 'Proxy van de agent: {{server}}, poort {{port}}',
    marsProxyNone: 'De agent heeft geen eigen proxy',
  },
  loses: { marsProxyStored: 'Het adres {{server}}, dat is opgeslagen maar niet gebruikt, blijft niet bewaard.' },
  refusal: {
    marsProxyUser:
      'Bij deze proxy is een gebruiker opgeslagen. Het wachtwoord kan niet worden gelezen en dus niet worden teruggezet. Wijzig de proxy in de console van de agent.',
    marsProxyAbsent: 'De MARS-agent is op deze server niet geïnstalleerd.',
    marsProxyOnBackupServer:
      'Op een back-upserver wordt de proxy van de agent ingesteld in de console van die server, die om een beveiligingspincode vraagt.',
  },
  simulation: { marsProxyChanged: 'Iemand anders gaf de agent de proxy {{server}} (gesimuleerd).' },
}
