import type { SameKeys } from '../text/text-tree.ts'
import type { copyFolderEn } from './copy-folder.text.en.ts'

/** What is said of copying a folder or a file, in French. */
export const copyFolderFr: SameKeys<typeof copyFolderEn> = {
  state: {
    folderContent: 'dossier de {{files}} fichiers, {{size}} Mo',
    folderCopied: 'copié vers {{path}}, avec ses droits d’accès ; l’ancien dossier reste tel quel',
    fileToCopy: 'fichier de {{size}} Mo',
    fileCopied: 'copié vers {{path}} ; le fichier d’origine reste tel quel',
  },
  loses: {
    copyTime:
      'La copie peut prendre une heure ou plus. Elle peut être interrompue entre deux fichiers, pas au milieu d’un fichier.',
    copyKept:
      'L’annulation donne un autre nom à la copie et ne supprime rien : celle-ci occupe donc de la place jusqu’à ce que vous la supprimiez.',
  },
  refusal: {
    copySourceMissing: '{{path}} n’existe pas sur ce serveur : il n’y a rien à copier.',
    copyTargetTaken: '{{path}} existe déjà, et rien n’est copié par-dessus ce qui s’y trouve. Choisissez un nom libre.',
    copyTargetNoDisk:
      '{{path}} n’est pas sur un disque local de ce serveur. Choisissez un disque interne ou rattaché comme tel.',
    copyWithinItself: 'L’un des dossiers se trouve dans l’autre. Choisissez un emplacement hors de {{from}}.',
    copyNoRoom:
      'La place manque pour la copie : il faut {{needed}} Mo, {{free}} Mo sont libres. Faites de la place ou choisissez un autre disque.',
    copyHasLinks:
      'Des liens ou points de montage du dossier mènent ailleurs ({{count}}). Une copie les laisserait de côté : rien n’est donc copié. Examinez-les, puis copiez à la main.',
    copyIsEncrypted:
      'Des fichiers du dossier sont chiffrés pour un utilisateur ({{count}}), qui seul peut les copier. Faites-les déchiffrer par lui, puis réessayez.',
  },
  copy: {
    counting: 'Comptage des fichiers…',
    copying: 'Copie : {{done}} Mo sur {{total}} Mo…',
    finishing: 'Copie des droits d’accès des dossiers, puis comparaison…',
    differs:
      'La copie est incomplète : {{files}} fichiers sur {{wantedFiles}}, {{size}} Mo sur {{wantedSize}} Mo. Un programme écrit peut-être encore dans l’ancien dossier. Annulez cette réparation, arrêtez ce qui utilise le dossier, puis réessayez.',
    accessDiffers:
      'Les fichiers sont copiés, mais la copie n’a pas les mêmes droits d’accès que l’ancien dossier. Annulez cette réparation et copiez à la main, avec robocopy /COPYALL.',
    fileDiffers: 'La copie n’a pas le contenu du fichier dont elle provient. Annulez cette réparation, puis réessayez.',
    cancelled: 'Interrompu. Ce qui avait été copié se trouve dans {{path}} ; l’annulation le met de côté.',
    setAside: 'La copie s’appelle désormais {{path}}. Supprimez-la quand vous n’en avez plus besoin.',
    notSetAside:
      '{{path}} est toujours là sous son nom. Fermez ce qui l’utilise, puis annulez de nouveau la réparation.',
  },
}
