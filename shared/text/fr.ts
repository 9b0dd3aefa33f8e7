import type { SharedTexts } from './en.ts'
import { hostFr } from './host.fr.ts'
import { serverFr } from './server.fr.ts'

export const fr: SharedTexts = {
  check: {
    passed: 'Comme attendu.',
    differs: '{{path}} vaut {{found}} ; attendu : {{wanted}}.',
    entriesDiffer: 'Non conforme dans {{path}} : {{names}}.',
    noneMeets: 'Aucune des {{count}} entrées de {{path}} n’est conforme.',
    fieldMissing: 'La réponse du serveur n’indique pas {{path}} : rien ne peut en être conclu.',
    notAList: 'La réponse du serveur ne contient pas de liste {{path}} : rien ne peut en être conclu.',
    notComparable: '{{path}} vaut {{found}}, ce qui ne peut pas être comparé.',
    factUnknown: 'Une information sur ce serveur, nécessaire ici, n’a pas pu être lue.',
    inputUnknown: 'Il manque une valeur que personne n’a encore donnée.',
    limitAged:
      'La limite « {{limit}} » a été comparée à sa source pour la dernière fois le {{date}} : elle peut être dépassée. Source : {{source}}',
    provesNothing:
      'La réponse ne prouve rien pour l’instant, par exemple parce qu’une sauvegarde ou un instantané est en cours. Vérifiez à nouveau plus tard.',
    cancelled: 'Annulé avant la réponse.',
    readFailed: 'Lecture impossible : {{detail}}',
  },
  why: {
    code: 'Le code {{code}} a été trouvé.',
    face: '{{found}} a été trouvé : c’est le code {{code}} écrit autrement.',
    message: 'Ce message a été trouvé ($t(why.language.{{language}})) : « {{text}} »',
    shared: '{{owners}} problèmes connus s’annoncent de la même façon.',
    common: 'D’autres programmes l’affichent aussi : seul, cela prouve peu.',
    partOfOther: 'Il se trouve à l’intérieur du message plus long d’un autre problème.',
    otherDecides: 'Un autre problème correspond mieux à ce qui a été trouvé.',
    words: 'Ces mots correspondent : {{words}}.',
    language: { en: 'anglais', fr: 'français', nl: 'néerlandais' },
  },
  plan: {
    stopFirst: 'Arrêter ce qui ne doit pas tourner pendant ce temps',
    startAgain: 'Redémarrer ce qui a été arrêté',
    unknownInput: 'Cette réparation n’a pas de valeur nommée « {{name}} ». Valeurs possibles : {{known}}.',
    inputMissing: 'Cette réparation a besoin de la valeur « {{name}} ». Indiquez-la avec --set {{name}}=…',
    inputNotAllowed: '« {{value}} » ne convient pas pour « {{name}} ». Autorisé : {{allowed}}.',
    doesNotApply: 'Le cas {{case}} ne s’applique pas à ce serveur.',
    notForThisServer:
      'Le cas {{case}} ne concerne pas ce serveur : il relève de {{roles}}. Voyez le serveur qui porte cette partie d’Azure Backup.',
    waitsFor: 'Cette étape attend que l’étape « {{step}} » soit faite et confirmée par oui ; refaites alors le plan.',
    causeUnknown:
      'On n’a pas pu établir si sa cause « {{cause}} » est en jeu ; elle n’est donc pas planifiée d’elle-même.',
    guardAsked: 'Vous seul pouvez y répondre.',
    holdsSecret:
      '{{target}} contient actuellement un secret. Sa valeur devrait être écrite dans le journal d’annulation ; la modification n’est donc pas faite. Faites-la à la main.',
  },
  run: {
    planChanged:
      'Le serveur n’est plus dans l’état montré par le plan confirmé. Rien n’a été modifié. Établissez un nouveau plan et relisez-le.',
    changedSincePlan: '{{target}} a été modifié par quelqu’un d’autre depuis le plan. Rien n’y a été touché.',
    guard: {
      asked:
        'Le plan vous pose la question « {{guard}} ». Ne l’appliquez que si vous pouvez répondre oui (--answer {{guard}}=yes) ; votre réponse est inscrite au journal.',
      never: 'La condition « {{guard}} » n’est pas remplie : cette réparation ne peut pas être appliquée ici.',
      withReason:
        'La condition « {{guard}} » n’est pas remplie. Attendez qu’elle le soit, ou continuez en donnant une raison, qui sera inscrite au journal.',
    },
    typedMissing:
      'Ce plan contient une étape irréversible ou à haut risque. Saisissez le nom de l’ordinateur, {{typed}}, pour confirmer.',
    settleFirst:
      'Une exécution précédente a été interrompue et n’est pas encore réglée. Réglez-la d’abord (resume), puis appliquez ce plan.',
    cancelled: 'Annulé par vous avant cette étape.',
    stepFailed: 'L’étape sur {{target}} n’a pas réussi.',
    awaitingReboot:
      'Les modifications prennent effet après un redémarrage du serveur. Redémarrez-le au moment opportun puis relancez ce programme : il vérifiera.',
    checksAfter: {
      fail: 'Les modifications sont en place, mais un contrôle de ce cas échoue encore. Consultez les contrôles et les étapes suivantes.',
      unknown:
        'Les modifications sont en place, mais un contrôle n’a pas pu être lu ensuite. On ne sait pas si le problème a disparu.',
    },
    noEffect: 'La modification de {{target}} est restée sans effet : la lecture est inchangée.',
    notReadBack: '{{target}} a été écrit, mais n’a pas pu être relu ensuite.',
    neitherBeforeNorAfter: '{{target}} ne montre ni l’état d’avant ni l’état voulu.',
    interrupted: 'Le programme a été interrompu ici ; la situation a été réglée ensuite par une lecture du serveur.',
  },
  undo: {
    changedSince:
      '{{target}} a été modifié par quelqu’un d’autre après la réparation. Rien n’a été écrit ; décidez de rétablir l’état antérieur ou de le laisser.',
    notRestored: 'La lecture de {{target}} ne correspond pas à l’état d’avant la réparation.',
    cannotBeUndone: '{{target}} : irréversible, comme le plan l’indiquait.',
  },
  journal: {
    torn: 'Le journal {{file}} se termine par une ligne inachevée de {{bytes}} octets, laissée par une interruption. Ce n’était pas un enregistrement complet ; rien n’est perdu.',
    unreadable:
      'Le journal {{file}} est endommagé à la ligne {{line}} : illisible. Rien ne sera modifié sur ce serveur tant que le dossier « journal » n’aura pas été déplacé (conservez-le) ; les exécutions antérieures ne pourront alors être annulées qu’à la main.',
    altered:
      'Le journal {{file}} a été altéré à la ligne {{line}} : la somme de contrôle ne correspond pas. Rien ne sera modifié sur ce serveur tant que le dossier « journal » n’aura pas été déplacé (conservez-le) ; les exécutions antérieures ne pourront alors être annulées qu’à la main.',
    cut: 'Le journal {{file}} a été tronqué : il était arrivé à l’enregistrement {{seq}}, qui manque. Rien ne sera modifié sur ce serveur tant que le dossier « journal » n’aura pas été déplacé (conservez-le).',
    missing:
      'Une partie du journal manque avant l’enregistrement {{seq}} dans {{file}}. Rien ne sera modifié sur ce serveur tant que le dossier « journal » n’aura pas été déplacé (conservez-le).',
    notWritten:
      'Le journal dans {{folder}} n’a pas pu être écrit ({{detail}}). Rien n’est modifié sans lui : libérez de l’espace ou vérifiez les droits, puis réessayez.',
    noFolder:
      'Le dossier {{folder}} n’a pas pu être créé ({{detail}}). Choisissez-en un autre avec --state-dir ou vérifiez les droits.',
  },
  lock: {
    held: '{{user}} modifie ce serveur avec un autre programme ({{program}}, processus {{pid}}, depuis {{since}}). Attendez la fin. Si ce programme n’existe plus, supprimez {{file}}.',
    notTaken:
      'Le verrou {{file}} n’a pas pu être écrit ({{detail}}). Rien n’a été modifié : libérez de l’espace ou vérifiez les droits, puis réessayez.',
  },
  verdict: {
    pass: 'OK',
    fail: 'DÉFAUT',
    unknown: 'INCONNU',
  },
  confidence: {
    certain: 'Certain',
    likely: 'Probable',
    possible: 'Possible',
  },
  risk: {
    low: 'faible',
    medium: 'moyen',
    high: 'élevé',
  },
  undoExtent: {
    exact: 'annulation exacte',
    partial: 'annulation partielle',
    none: 'irréversible',
  },
  stepKind: {
    change: 'Modification',
    action: 'Action',
    guidance: 'À vous',
  },
  guardOverride: {
    never: 'ne peut pas être ignorée',
    withReason: 'continuer seulement avec une raison',
  },
  runOutcome: {
    applied: 'Appliqué.',
    failed: 'Échec.',
    partlyUndone: 'Partiellement annulé.',
    outdated: 'Périmé : rien d’autre n’a été modifié.',
    awaitingReboot: 'En attente d’un redémarrage du serveur.',
    undone: 'Annulé.',
  },
  stepOutcome: {
    running: 'en cours',
    applied: 'appliqué',
    unchanged: 'déjà ainsi',
    notNeeded: 'plus nécessaire',
    failed: 'échec',
    outdated: 'périmé',
    unclear: 'incertain',
    notApplied: 'non appliqué',
    waitingForYou: 'en attente de vous',
    answeredNo: 'réponse : non',
    confirmed: 'confirmé par vous',
    skipped: 'non atteint',
  },
  undoStepOutcome: {
    running: 'en cours',
    undone: 'annulé',
    alreadyBefore: 'déjà comme avant',
    changedSince: 'modifié depuis par un autre',
    notRestored: 'non rétabli',
    nothingToUndo: 'rien à annuler',
    cannotBeUndone: 'irréversible',
    kept: 'laissé tel quel',
  },
  undoOutcome: {
    undone: 'Tout a été rétabli et relu.',
    partlyUndone: 'Tout n’a pas pu être rétabli ; voir les étapes.',
    changedSince: 'Arrêt : quelqu’un d’autre a modifié la même chose depuis. Rien n’y a été écrit.',
    nothingToUndo: 'Il n’y a rien à annuler.',
  },
  reversal: {
    transient: 'ne laisse rien à annuler',
    compensated: 'annulation exacte',
    irreversible: 'IRRÉVERSIBLE',
  },
  ...serverFr,
  ...hostFr,
}
