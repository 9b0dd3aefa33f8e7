import { bundleFr } from './bundle.fr.ts'
import { compareFr } from './compare.fr.ts'
import type { OwnTexts } from './en.ts'
import { fieldsFr } from './fields.fr.ts'
import { healthFr } from './health.fr.ts'
import { hostFr } from './host.fr.ts'
import { withKinds } from './kind-texts.ts'
import { logsFr } from './logs.fr.ts'
import { serverFr } from './server.fr.ts'
import { terminalFr } from './terminal.fr.ts'
import { toldFr } from './told.fr.ts'

const own: OwnTexts = {
  check: {
    passed: 'Comme attendu.',
    differs: '{{path}} : {{found}}. Attendu : {{wanted}}.',
    isMissing: 'Absent de ce serveur, alors que cela devrait s’y trouver.',
    isThere: 'Présent sur ce serveur, alors que cela ne devrait pas s’y trouver.',
    entriesDiffer: '{{path}} non conformes : {{names}}.',
    entriesAre: '{{path}} non conformes : {{names}}. {{field}} : {{found}}. Attendu : {{wanted}}.',
    noneMeets: '{{path}} : aucune des {{count}} entrées n’est conforme.',
    fieldMissing: 'La réponse du serveur n’indique pas « {{path}} » : rien ne peut en être conclu.',
    notAList: 'La réponse du serveur ne contient pas de liste « {{path}} » : rien ne peut en être conclu.',
    notComparable: '{{path}} : {{found}}. Ceci ne peut pas être comparé.',
    factUnknown: 'Une information sur ce serveur, nécessaire ici, n’a pas pu être lue.',
    inputUnknown: 'Il manque une valeur que personne n’a encore donnée.',
    inputNotGiven: 'Rien à demander : rien n’a été indiqué pour cette vérification.',
    otherWayChosen: 'Non demandé : vous avez choisi une autre voie de réparation.',
    limitAged:
      'La limite « {{limit}} » a été comparée à sa source pour la dernière fois le {{date}} : elle peut être dépassée. Source : {{source}}',
    provesNothing:
      'En l’état, la réponse ne prouve rien : une sauvegarde ou un instantané est en cours, par exemple, ou ce dont elle dépend manque ou demande une authentification.',
    cancelled: 'Annulé avant la réponse.',
    readFailed: 'Lecture impossible : {{detail}}',
    marsNotInstalled: 'Ne s’applique pas ici (l’agent MARS n’est pas installé).',
    marsOfBackupServer:
      'Ne s’applique pas ici (l’agent MARS de ce serveur de sauvegarde obéit à MABS ou à DPM, et non à son propre module).',
    dpmNotInstalled: 'Ne s’applique pas ici (cet ordinateur n’est pas un serveur MABS ou DPM).',
  },
  why: {
    code: 'Le code {{code}} a été trouvé.',
    face: '{{found}} a été trouvé : c’est le code {{code}} écrit autrement.',
    message: 'Ce message a été trouvé ($t(why.language.{{language}})) : « {{text}} »',
    part: 'Une partie de ce message a été trouvée ($t(why.language.{{language}})) : « {{text}} »',
    shared: '{{owners}} problèmes connus s’annoncent de la même façon.',
    common: 'D’autres programmes l’affichent aussi : seul, cela prouve peu.',
    partOfOther: 'Il se trouve à l’intérieur du message plus long d’un autre problème.',
    otherDecides: 'Un autre problème correspond mieux à ce qui a été trouvé.',
    words: 'Ces mots correspondent : {{words}}.',
    elsewhere: 'Ce problème concerne un autre type de serveur que celui-ci.',
    writers: 'La liste des enregistreurs VSS montre que ceux-ci ne sont pas stables : {{writers}}.',
    writersStable: 'C’est une liste d’enregistreurs VSS, et tous sont stables.',
    language: { en: 'anglais', fr: 'français', nl: 'néerlandais' },
  },
  step: {
    restart: 'Redémarrer {{service}}',
    restartWith_one: 'Redémarrer {{service}} ; {{others}} s’arrête aussi',
    restartWith_other: 'Redémarrer {{service}} ; {{others}} s’arrêtent aussi',
    one: '{{title}} : {{target}}',
  },
  lookUp: {
    cause: 'Le code indique la cause : {{text}}',
    about: 'Ce que cela signifie : {{text}}',
    act: 'Que faire : {{text}}',
    writer: 'Au sujet d’un redémarrage du service derrière {{writer}} : {{why}}',
  },
  plan: {
    stopFirst: 'Arrêter ce qui ne doit pas tourner pendant ce temps',
    startAgain: 'Redémarrer ce qui a été arrêté',
    unknownInput: 'Cette réparation n’a pas de valeur nommée « {{name}} ». Valeurs possibles : {{known}}.',
    inputMissing: 'Cette réparation a besoin de la valeur « {{name}} ». Indiquez-la avec --set {{name}}=…',
    inputNotAllowed: '« {{value}} » ne convient pas pour « {{name}} ». Autorisé : {{allowed}}.',
    doesNotApply: 'Le problème {{case}} ne s’applique pas à ce serveur.',
    notForThisServer:
      'Le problème {{case}} ne concerne pas ce serveur : il relève de {{roles}}. Voyez le serveur qui porte cette partie de Sauvegarde Azure.',
    waitsFor: 'Cette étape attend que l’étape « {{step}} » soit faite et confirmée par oui ; refaites alors le plan.',
    causeUnknown:
      'On n’a pas pu établir si sa cause « {{cause}} » est en jeu ; l’étape n’est donc pas planifiée d’office.',
    guardAsked: 'Vous seul pouvez y répondre.',
    holdsSecret:
      '{{target}} contient en ce moment un secret. Sa valeur devrait être écrite dans le journal d’annulation ; la modification n’est donc pas faite. Faites-la à la main.',
  },
  run: {
    damaged:
      'Le programme ne peut ni annuler ni régler la réparation {{run}}, ni y enregistrer de réponse : des enregistrements manquent dans {{file}}, on ne sait donc pas entièrement ce qu’elle a fait. Consultez ce qu’il en reste dans le rapport et rétablissez à la main. Les autres réparations ne sont pas touchées.',
    headless:
      'De la réparation {{run}}, il ne reste dans {{file}} que des enregistrements tardifs ; son début est perdu. Elle ne peut pas être annulée par le programme : cherchez ce qu’elle a fait dans un rapport antérieur ou dans ce que « journal --json » en montre encore, et rétablissez à la main. Les autres réparations ne sont pas touchées.',
    perhapsLost:
      'Le journal {{file}} ne contient pas la réparation {{run}}, mais des parties en ont été perdues, et la réparation en faisait peut-être partie. « journal » dit ce qui manque et où un fichier endommagé a été conservé. Cherchez ce que la réparation a fait dans un rapport antérieur et rétablissez à la main.',
    renamed:
      'La réparation {{run}} a été faite sur {{there}} ; ce serveur s’appelle {{here}}. C’est la même machine sous un autre nom : confirmez-le avec « journal --adopt », elle pourra alors être annulée.',
    otherHardware:
      'La réparation {{run}} a été faite sur {{there}} ; ce serveur s’appelle {{here}}. L’installation de Windows est la même, le matériel non : c’est peut-être une copie de ce serveur. Elle n’est pas annulée ici. S’il s’agit bien de ce serveur, déplacé sur un autre matériel, confirmez-le avec « journal --adopt --typed {{here}} ».',
    other:
      'La réparation {{run}} a été faite sur {{there}} ; ce serveur est {{here}}, une autre machine. Elle peut être lue ici et figurer dans un rapport, mais n’y est jamais annulée ni réglée, et aucune réponse n’y est enregistrée.',
    planChanged:
      'Le serveur n’est plus dans l’état montré par le plan confirmé. Rien n’a été modifié. Établissez un nouveau plan et relisez-le.',
    changedSincePlan: '{{target}} a été modifié par quelqu’un d’autre depuis le plan. Rien n’y a été touché.',
    guard: {
      asked:
        'Le plan vous pose la question « {{guard}} ». Ne l’appliquez que si vous pouvez répondre oui (--answer {{guard}}=yes) ; votre réponse est inscrite au journal.',
      never: 'La condition « {{guard}} » n’est pas remplie : cette réparation ne peut pas être appliquée ici.',
      withReason:
        'La condition « {{guard}} » n’est pas remplie. Attendez qu’elle le soit, ou continuez en donnant une raison, qui sera inscrite au journal.',
    },
    typedMissing:
      'Ce plan demande le nom de l’ordinateur, parce qu’une étape ne peut pas être annulée, qu’un réglage est modifié à risque élevé ou que la réparation mérite un second regard. Saisissez {{typed}} pour le confirmer.',
    resumeFirst:
      'Une réparation précédente a été interrompue et n’est pas encore réglée. Réglez-la d’abord (« resume »), puis appliquez ce plan.',
    cancelled: 'Annulé par vous avant cette étape.',
    stepFailed: 'L’étape sur {{target}} n’a pas réussi.',
    awaitingReboot:
      'Les modifications prennent effet après un redémarrage du serveur. Redémarrez-le au moment opportun puis relancez ce programme : il vérifiera.',
    checksAfter: {
      fail: 'Les modifications sont en place, mais une vérification de ce problème échoue encore. Consultez les vérifications et les étapes suivantes.',
      unknown:
        'Les modifications sont en place, mais une vérification n’a pas pu être lue ensuite. On ne sait pas si le problème a disparu.',
    },
    noEffect: 'La modification de {{target}} est restée sans effet : la lecture donne le même état qu’avant.',
    notReadBack: '{{target}} a été écrit, mais n’a pas pu être relu ensuite.',
    neitherBeforeNorAfter: '{{target}} ne montre ni l’état d’avant ni l’état voulu.',
    interrupted: 'Le programme a été interrompu ici ; ce qu’il en était a été lu ensuite sur le serveur.',
  },
  undo: {
    stillUsed:
      '{{target}} reste en place, car ce qui a été modifié pour s’en servir n’a pas été rétabli. Annulez de nouveau la réparation une fois cela réglé.',
    changedSince:
      '{{target}} a été modifié par quelqu’un d’autre après la réparation. Rien n’a été écrit ; décidez de rétablir l’état antérieur ou de laisser l’état actuel.',
    changedByLaterRun:
      '{{target}} a été modifié de nouveau par la réparation ultérieure {{run}}. Rien n’a été écrit ; annulez d’abord celle-ci, ou décidez de rétablir l’état d’avant la présente réparation ou de laisser l’état actuel.',
    changedByUndo:
      'L’annulation de la réparation {{run}} a remis {{target}} dans l’état que celle-ci avait trouvé. La présente réparation y avait trouvé autre chose, mis là entre-temps par quelqu’un. Rien n’a été écrit ; décidez de le rétablir ou de laisser l’état actuel.',
    putBackByUndo:
      'L’annulation de la réparation {{run}} a remis {{target}} dans l’état d’avant les deux réparations ; il ne restait rien à faire.',
    notRestored: 'La lecture de {{target}} ne correspond pas à l’état d’avant la réparation.',
    cannotBeUndone: '{{target}} : irréversible, comme le plan l’indiquait.',
  },
  journal: {
    unreadable:
      'Le journal {{file}} est endommagé ({{detail}}). Ce qui peut y être lu est utilisé. Avant la prochaine modification, il sera mis de côté sous un autre nom, et un nouveau journal contenant chaque enregistrement intact prendra sa place.',
    altered:
      'Dans le journal {{file}}, les enregistrements {{records}} ne sont plus tels qu’ils ont été écrits. Avant la prochaine modification, le fichier sera mis de côté sous un autre nom, et un nouveau journal contenant tous les autres prendra sa place.',
    missing:
      'Dans le journal {{file}}, les enregistrements {{records}} manquent. Les réparations concernées sont nommées et ne sont pas annulées par le programme ; toutes les autres peuvent l’être.',
    exchanged:
      'Dans le journal {{file}}, les enregistrements {{records}} ne suivent pas ceux qui les précèdent : une partie d’un autre journal y a été placée. Les réparations concernées sont nommées et ne sont pas annulées par le programme.',
    gone: 'Le journal {{file}} a disparu ; il était arrivé à l’enregistrement {{seq}}. Ce qui a été modifié jusque-là ne peut pas être annulé par le programme. Si le fichier a été déplacé, remettez-le en place avant toute modification.',
    newestLost:
      'Les enregistrements les plus récents du journal {{file}} manquent ({{records}}), peut-être parce qu’une copie plus ancienne a été remise en place. Ce qu’ils décrivent ne peut pas être annulé par le programme. Si vous avez le fichier plus récent, remettez-le en place avant toute modification.',
    another:
      'Le journal {{file}} n’est pas celui qui a été écrit ici en dernier : son enregistrement {{seq}} est différent. Si vous avez le bon fichier, remettez-le en place avant toute modification.',
    anchorDamaged:
      'Le fichier {{file}} est endommagé. Il sert seulement à remarquer la disparition d’un journal ; le journal lui-même n’est pas touché. Il sera réécrit avec le prochain enregistrement.',
    setAside:
      'Le journal {{file}} était endommagé et a été mis de côté sous {{kept}} ; conservez ce fichier. Les enregistrements {{records}} sont perdus, tous les autres se trouvent dans le nouveau journal.',
    setAsideWhole:
      'Le journal {{file}} était endommagé et a été mis de côté sous {{kept}}. Aucun enregistrement n’est perdu : tous se trouvent dans le nouveau journal.',
    notSetAside:
      'Le journal endommagé {{file}} n’a pas pu être mis de côté ({{detail}}). Rien n’a été modifié : libérez de l’espace ou vérifiez les droits, puis réessayez.',
    moved:
      'Le journal {{file}} a été déplacé, supprimé ou remplacé pendant que le programme l’utilisait. Rien n’a été écrit et plus rien n’est modifié. Remettez-le en place, puis lancez « resume ».',
    newer:
      'Une version plus récente de ce programme a écrit le journal {{file}}. Rien n’est modifié avec celle-ci : installez la version plus récente.',
    notReadable:
      'Le journal {{file}} n’a pas pu être lu ({{detail}}). Rien n’est modifié sans lui : vérifiez le disque et les droits, puis réessayez.',
    notWritten:
      'Le journal dans {{folder}} n’a pas pu être écrit ({{detail}}). Rien n’est modifié sans lui : libérez de l’espace ou vérifiez les droits, puis réessayez.',
    noFolder:
      'Le dossier {{folder}} n’a pas pu être créé ({{detail}}). Choisissez-en un autre avec --state-dir ou vérifiez les droits.',
  },
  lock: {
    held: '{{user}} modifie ce serveur avec un autre programme ({{program}}, processus {{pid}}, depuis {{since}}). Attendez la fin ou arrêtez ce programme, puis réessayez.',
    lost: 'Le verrou dans {{folder}} a été déplacé ou supprimé pendant la modification de ce serveur. Plus rien n’est modifié, car un autre programme pourrait avoir commencé. Lancez « resume » quand aucun autre programme ne travaille.',
    notTaken:
      'Le verrou {{file}} n’a pas pu être écrit ({{detail}}). Rien n’a été modifié : libérez de l’espace ou vérifiez les droits, puis réessayez.',
  },
  verdict: {
    pass: 'OK',
    fail: 'DÉFAUT',
    unknown: 'INCONNU',
    notApplicable: 'SANS OBJET',
  },
  confidence: {
    certain: 'Correspondance exacte',
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
    outdated: 'Périmé : rien d’autre n’a été modifié.',
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
    changedSince: 'modifié de nouveau depuis',
    notRestored: 'non rétabli',
    nothingToUndo: 'rien à annuler',
    cannotBeUndone: 'irréversible',
    kept: 'laissé tel quel',
  },
  undoOutcome: {
    notAllowed:
      'Rien n’a été annulé : une condition n’est pas remplie. Attendez qu’elle le soit, ou continuez avec une raison (--override), qui est inscrite au journal.',
    undone: 'Tout a été rétabli et relu.',
    partlyUndone: 'Tout n’a pas pu être rétabli ; voir les étapes.',
    changedSince: 'Arrêt : la même chose a été modifiée de nouveau depuis ; l’étape dit par qui. Rien n’y a été écrit.',
    nothingToUndo: 'Il n’y a rien à annuler.',
  },
  reversal: {
    transient: 'ne laisse rien à annuler',
    compensated: 'annulation exacte',
    irreversible: 'IRRÉVERSIBLE',
  },
  ...fieldsFr,
  ...serverFr,
  ...healthFr,
  ...hostFr,
  ...compareFr,
  ...bundleFr,
  ...terminalFr,
  ...toldFr,
  ...logsFr,
}

/** Every sentence that both sides say, in French. */
export const fr = withKinds(own, 'fr')
