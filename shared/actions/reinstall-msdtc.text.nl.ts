import type { SameKeys } from '../text/text-tree.ts'
import type { reinstallMsdtcEn } from './reinstall-msdtc.text.en.ts'

/** What is said of the reinstallation of MSDTC, in Dutch. */
export const reinstallMsdtcNl: SameKeys<typeof reinstallMsdtcEn> = {
  state: {
    msdtcInstalled: 'geïnstalleerd, huidige configuratie',
    msdtcReinstalled: 'opnieuw geïnstalleerd, met een nieuwe identiteit',
  },
  loses: {
    transactionsInDoubt: 'Onbesliste transacties van SQL Server, BizTalk of MSMQ gaan definitief verloren.',
    msdtcIdentity:
      'De identiteit van de coördinator verandert; partnercomputers moeten dat mogelijk weten. De bewaarde registerbestanden zijn een vastlegging, geen weg terug.',
  },
  service: {
    msdtcMissing:
      'De Distributed Transaction Coordinator is nu niet geïnstalleerd ({{detail}}). Sluit services.msc en andere programma’s die hem openhouden, of herstart de server; voer daarna de reparatie opnieuw uit, die hem installeert.',
    rpcPortsNotRestored:
      'De Distributed Transaction Coordinator is geïnstalleerd, maar het poortbereik voor RPC (HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet), dat door de installatie wordt verwijderd, kon niet worden teruggezet: {{detail}}. Tot die tijd kunnen programma’s achter een firewall deze server mogelijk niet bereiken. Importeer het bewaarde .reg-bestand van deze sleutel en herstart daarna de server.',
  },
  progress: {
    savingRegistry: 'Registersleutels worden opgeslagen…',
    reinstallingMsdtc: 'Distributed Transaction Coordinator wordt opnieuw geïnstalleerd…',
  },
}
