import type { BundleTexts } from './bundle.en.ts'

export const bundleFr: BundleTexts = {
  bundle: {
    outMissing: 'Indiquez où écrire l’archive : --out FICHIER.zip, ou regardez d’abord avec --preview.',
    badNumber: '« {{given}} » n’est pas un nombre entier de 1 à {{most}}.',
    eventsAsText:
      'Les journaux d’événements sont exportés en texte (JSON : heure, fournisseur, ID d’événement, niveau, message), car secrets et noms ne peuvent pas être retirés d’un fichier .evtx. Si le .evtx lui-même est nécessaire, l’administrateur l’exporte sur le serveur : wevtutil epl CloudBackup CloudBackup.evtx',
    logsInPart:
      'D’un journal long, le début et la fin sont ici ; « left » indique combien d’octets du milieu manquent. Le fichier entier se trouve sur le serveur, à l’endroit « source ».',
    report: 'Établissement du rapport…',
    server: 'Lecture du serveur…',
    log: 'Lecture de {{file}}…',
    binary: '{{file}} n’est pas du texte et a été laissé de côté.',
    locked:
      '{{file}} n’a pas pu être lu ({{detail}}) : un autre programme le tient, ou les droits manquent. Arrêtez la sauvegarde et réessayez, ou copiez le fichier à la main.',
    tooMuch:
      'Laissé de côté : l’archive dépasserait {{megabytes}} Mo. Choisissez une période plus courte (--since) ou une taille plus grande (--max-size).',
    hangs: 'Pas de réponse en {{seconds}} secondes ; les autres ont été recueillis malgré tout.',
    failed: 'Cela n’a pas pu être recueilli : {{detail}}',
    cancelled: 'Annulé : aucune archive n’a été écrite.',
    notCollected: 'N’y figure pas : {{collector}}. {{reason}}',
    wouldBe: '{{files}} fichiers, {{bytes}} octets avant compression. Rien n’a été écrit.',
    saved:
      'Archive écrite dans {{path}} : {{files}} fichiers, {{bytes}} octets. Son manifest.json énumère chacun avec son SHA-256.',
  },
}
