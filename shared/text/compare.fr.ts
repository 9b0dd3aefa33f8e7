import type { CompareTexts } from './compare.en.ts'

export const compareFr: CompareTexts = {
  compare: {
    two: 'Nommez deux rapports JSON : --compare A.json B.json.',
    damaged:
      '{{file}} n’est pas du JSON lisible ({{detail}}) : il est endommagé ou coupé. Prenez le rapport là où il a d’abord été enregistré.',
    newer: 'Une version plus récente de ce programme a écrit {{file}}. Comparez-le avec cette version.',
    noReport:
      '{{file}} n’est pas un rapport de ce programme ({{detail}}). Écrivez-en un avec : report --out FICHIER.json',
    tooLarge: '{{file}} est trop grand pour être comparé. Écrivez des rapports d’une période plus courte avec --since.',
    of: 'De {{a}} à {{b}}',
    otherServer: 'Il s’agit de deux serveurs différents.',
    server: 'Le serveur',
    checks: 'Vérifications',
    same: 'aucune différence',
    field: '{{field}} : {{was}} → {{is}}',
    notAsked: 'non faite',
    runs: 'Réparations seulement dans le premier : {{onlyA}} ; seulement dans le second : {{onlyB}}',
  },
}
