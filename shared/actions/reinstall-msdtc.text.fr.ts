import type { SameKeys } from '../text/text-tree.ts'
import type { reinstallMsdtcEn } from './reinstall-msdtc.text.en.ts'

/** What is said of the reinstallation of MSDTC, in French. */
export const reinstallMsdtcFr: SameKeys<typeof reinstallMsdtcEn> = {
  state: {
    msdtcInstalled: 'installé, configuration actuelle',
    msdtcReinstalled: 'réinstallé, avec une nouvelle identité',
  },
  loses: {
    transactionsInDoubt:
      'Les transactions incertaines (in doubt) de SQL Server, BizTalk ou MSMQ sont perdues définitivement.',
    msdtcIdentity:
      'L’identité du coordinateur change ; les ordinateurs partenaires devront peut-être en être informés. Les fichiers de registre enregistrés gardent une trace ; ils ne permettent pas de revenir en arrière.',
  },
  service: {
    msdtcMissing:
      'Le coordinateur de transactions distribuées n’est pas installé à présent ({{detail}}). Fermez services.msc et les autres programmes qui le gardent ouvert, ou redémarrez le serveur ; relancez ensuite la réparation, qui l’installera.',
    rpcPortsNotRestored:
      'Le coordinateur de transactions distribuées est installé, mais la plage de ports RPC (HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet), que son installation supprime, n’a pas pu être rétablie : {{detail}}. D’ici là, des programmes derrière un pare-feu pourraient ne pas atteindre ce serveur. Importez le fichier .reg enregistré pour cette clé, puis redémarrez le serveur.',
  },
  progress: {
    savingRegistry: 'Enregistrement des clés de registre…',
    reinstallingMsdtc: 'Réinstallation du coordinateur de transactions distribuées…',
  },
}
