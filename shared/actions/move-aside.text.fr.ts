import type { SameKeys } from '../text/text-tree.ts'
import type { moveAsideEn } from './move-aside.text.en.ts'

/** What is said of files that are moved aside, in French. */
export const moveAsideFr: SameKeys<typeof moveAsideEn> = {
  state: {
    filesToMove: '{{count}} fichiers correspondant à {{pattern}}, {{size}} Mo',
    filesMoved:
      'déplacés vers {{aside}} ; les fichiers utilisés, ceux des {{hours}} dernières heures et ceux que Windows traitera à son prochain démarrage restent',
  },
  loses: {
    movedRoom:
      'Rien n’est supprimé : les fichiers prennent de la place jusqu’à ce que vous supprimiez le dossier où ils ont été déplacés.',
  },
  refusal: {
    moveFolderMissing: '{{path}} n’est pas un dossier de ce serveur : il n’y a rien à déplacer.',
    moveFolderIsLink:
      '{{path}} mène ailleurs. Examinez l’endroit où il mène et déplacez à la main les fichiers qui s’y trouvent.',
    moveNothing: 'Aucun fichier de {{path}} ne correspond à {{pattern}} : il n’y a rien à déplacer.',
  },
  moveAside: {
    moving: 'Déplacement des fichiers : {{moved}} déplacés…',
    movingBack: 'Retour des fichiers dans {{path}}…',
    nothingMoved:
      'Aucun fichier n’a pu être déplacé : {{inUse}} sont utilisés, {{recent}} sont trop récents, {{pending}} attendent un redémarrage, {{closed}} ne peuvent pas être modifiés. Redémarrez le serveur à un moment calme, puis réessayez.',
    cancelled: 'Annulé. {{moved}} fichiers se trouvent dans {{aside}} ; l’annulation de la réparation les ramène.',
    notAllBack:
      '{{count}} fichiers ne sont pas revenus de {{aside}} : un autre porte leur nom dans {{path}}, ou ils ont changé ou disparu. Examinez-les à cet endroit et déplacez à la main ce qu’il vous faut.',
  },
}
