import type { LogsTexts } from './logs.en.ts'

/** French. */
export const logsFr: LogsTexts = {
  logs: {
    noFile: 'Ce n’est ni un fichier ni un dossier : il n’y a rien à parcourir.',
    gone: 'Il n’existe pas ou plus : les journaux sont renouvelés et supprimés pendant la lecture. Recommencez, ou vérifiez le chemin.',
    noRights:
      'Les droits de ce compte ne permettent pas de le lire. Lancez le programme en tant qu’administrateur, ou copiez le fichier.',
    locked:
      'Un autre programme le tient verrouillé. Attendez la fin de la sauvegarde et recommencez, ou copiez le fichier.',
    unreadable: 'Il n’a pas pu être lu : {{detail}}',
    shorter:
      'Il est devenu plus court pendant la lecture : le produit l’a recommencé. Ce qui a été lu jusque-là compte.',
    noText: 'Ce n’est pas un journal en texte : on ne peut rien y trouver.',
    eventLog:
      'C’est un journal d’événements exporté, que seul Windows sait lire. Ouvrez-le sur un serveur Windows dans l’Observateur d’événements, enregistrez les événements en texte, et donnez ce fichier.',
    eventLogTooLarge:
      'C’est un journal d’événements exporté de plus de 1 Go dans un zip. Décompressez-le vous-même et nommez le dossier.',
    eventLogNotWhole:
      'Seuls ses {{count}} événements les plus récents ont été parcourus. Donnez une période plus courte avec --since pour qu’elle soit parcourue en entier.',
    eventLogUnread:
      'Windows n’a pas pu lire ses événements ({{detail}}). S’il est endommagé, exportez-le de nouveau ; si les droits manquent, lancez le programme en tant qu’administrateur.',
    zipLeadsOut:
      'Le zip n’a pas été ouvert : le nom « {{name}} » qu’il contient sort de son dossier, ce que ne fait aucune collecte de journaux. Demandez qui l’a fait.',
    zipBomb:
      'Le zip n’a pas été ouvert : décompressé, il serait bien plus grand que des journaux ({{name}}). S’il est sain, décompressez-le vous-même et donnez le dossier.',
    zipOverlaps:
      'Le zip n’a pas été ouvert : ses fichiers se chevauchent, ce qui n’arrive dans aucun zip sain. Redemandez-le.',
    zipTooMany:
      'Le zip n’a pas été ouvert : il contient plus de {{count}} fichiers. Décompressez-le vous-même et donnez le dossier.',
    zipEncrypted: 'Il est chiffré. Décompressez-le avec son mot de passe et donnez le dossier.',
    zipInZip: 'C’est un zip dans un zip, qui n’est pas ouvert. Décompressez-le et donnez-le.',
    zipNotWhole:
      'Ce n’est pas un zip entier, comme après une copie ou un téléchargement interrompu. Copiez-le de nouveau, ou redemandez-le.',
    zipDamaged:
      'Il n’a pas pu être décompressé en entier ({{detail}}). Ce qui a été lu jusque-là compte ; redemandez le zip.',
    networkPath:
      '{{path}} se trouve sur un autre ordinateur, ou n’est pas un chemin de celui-ci. Ce qui est déposé n’y est pas ouvert, car cela révélerait vos informations de connexion à cet ordinateur. Copiez-le sur ce serveur, ou choisissez-le avec le bouton.',
    noPath: 'Donnez au moins un fichier, un dossier ou un zip à parcourir.',
    sinceAfterUntil:
      'L’heure après --since est postérieure à celle après --until : aucune ligne ne peut se trouver entre les deux.',
    progress: '{{done}} Mo sur {{total}} Mo, {{files}} fichiers',
    progressLeft: '{{done}} Mo sur {{total}} Mo, {{files}} fichiers, encore {{left}} s environ',
    lineCount_one: '{{count}} ligne',
    lineCount_other: '{{count}} lignes',
    fileCount_one: '{{count}} fichier',
    fileCount_other: '{{count}} fichiers',
    found: '{{what}} ({{confidence}}) : {{lines}} dans {{files}} ({{first}} – {{last}})',
    noTime: 'sans heure',
    more: '… lignes suivantes : {{count}}',
    nothing: 'Rien de connu ne figure dans ces journaux.',
    done: '{{files}}, {{bytes}} Mo en {{ms}} ms ; {{problems}} n’ont pas pu être parcourus.',
    cancelled: 'Annulé : voici ce qui avait été trouvé jusque-là.',
  },
}
