import type { SharedTexts } from './en.ts'

export const fr: SharedTexts = {
  powershell: {
    missing:
      'Windows PowerShell est introuvable ({{path}}). Réparez Windows, ou essayez le programme avec un serveur simulé : --simulate.',
    constrained:
      'Sur ce serveur, PowerShell fonctionne dans le mode de langage {{mode}}, fixé par une stratégie (AppLocker, App Control) qui ne lui permet que quelques commandes. Demandez au responsable de cette stratégie d’autoriser ce programme, puis relancez-le. Rien n’a été modifié.',
    tooOld:
      'PowerShell {{version}} est trop ancien ; la version 5.1 est nécessaire. Installez Windows Management Framework 5.1, puis relancez le programme.',
    scriptChanged:
      'Le fichier {{file}} de ce programme manque ou a été modifié depuis sa construction. Rien n’a été exécuté. Réinstallez le programme.',
    noStart:
      'PowerShell ({{path}}) a démarré mais n’a pas donné de réponse valable : {{detail}}. Un antivirus l’a peut-être bloqué.',
  },
  desktop: {
    untrustedSender: 'La demande « {{request}} » ne vient pas de la fenêtre de ce programme et a été refusée.',
    badRequest: 'La demande « {{request}} » est mal formée et a été refusée. Rien n’a été modifié.',
    unexpected:
      'Un problème imprévu est survenu. Ce qui a été fait figure dans le journal ; les détails en disent plus.',
    notAvailable: 'Ceci n’est pas disponible dans cette version.',
    openLinkQuestion: 'Ouvrir cette page dans votre navigateur ?',
    openLink: 'Ouvrir',
    cancel: 'Annuler',
  },
  check: {
    passed: 'Comme attendu.',
    differs: '{{path}} vaut {{found}} ; attendu : {{wanted}}.',
    entriesDiffer: 'Non conforme dans {{path}} : {{names}}.',
    noneMeets: 'Aucune des {{count}} entrées de {{path}} n’est conforme.',
    fieldMissing: 'La réponse du serveur n’indique pas {{path}} : rien ne peut en être conclu.',
    notAList: 'La réponse du serveur ne contient pas de liste {{path}} : rien ne peut en être conclu.',
    notComparable: '{{path}} vaut {{found}}, ce qui ne peut pas être comparé.',
    factUnknown: 'Une information sur ce serveur, nécessaire ici, n’a pas pu être lue.',
    provesNothing:
      'La réponse ne prouve rien pour l’instant, par exemple parce qu’une sauvegarde ou un instantané est en cours. Vérifiez à nouveau plus tard.',
    cancelled: 'Annulé avant la réponse.',
    readFailed: 'Lecture impossible : {{detail}}',
  },
  why: {
    code: 'Le code {{code}} a été trouvé.',
    face: '{{found}} a été trouvé : c’est le code {{code}} écrit autrement.',
    message: 'Ce message a été trouvé ($t(why.language.{{language}})) : « {{text}} »',
    phrase: 'Ces mots ont été trouvés : « {{text}} »',
    shared: '{{owners}} problèmes connus s’annoncent de la même façon.',
    common: 'D’autres programmes l’affichent aussi : seul, cela prouve peu.',
    partOfOther: 'Il se trouve à l’intérieur du message plus long d’un autre problème.',
    otherDecides: 'Un autre problème correspond mieux à ce qui a été trouvé.',
    words: 'Ces mots correspondent : {{words}}.',
    language: { en: 'anglais', fr: 'français', nl: 'néerlandais' },
  },
  server: {
    denied:
      'Le serveur a refusé {{primitive}} faute de droits ({{detail}}). Exécutez le programme en tant qu’administrateur.',
    timeout:
      '{{primitive}} n’a pas répondu à temps ({{detail}}). Son processus a été arrêté ; ce qu’il avait commencé a pu avoir lieu ou non.',
    died: 'Le processus s’est arrêté pendant {{primitive}} ({{detail}}). Seule une nouvelle lecture dira si l’effet a eu lieu.',
    garbled: '{{primitive}} a donné une réponse illisible ({{detail}}).',
    failed: 'Échec de {{primitive}} : {{detail}}',
    cancelled: '{{primitive}} a été annulé.',
  },
  plan: {
    stopFirst: 'Arrêter ce qui ne doit pas tourner pendant ce temps',
    startAgain: 'Redémarrer ce qui a été arrêté',
    unknownInput: 'Cette réparation n’a pas de valeur nommée « {{name}} ». Valeurs possibles : {{known}}.',
    inputMissing: 'Cette réparation a besoin de la valeur « {{name}} ». Indiquez-la avec --set {{name}}=…',
    inputNotAllowed: '« {{value}} » ne convient pas pour « {{name}} ». Autorisé : {{allowed}}.',
    doesNotApply: 'Le cas {{case}} ne s’applique pas à ce serveur.',
    holdsSecret:
      '{{target}} contient actuellement un secret. Sa valeur devrait être écrite dans le journal d’annulation ; la modification n’est donc pas faite. Faites-la à la main.',
  },
  run: {
    planChanged:
      'Le serveur n’est plus dans l’état montré par le plan confirmé. Rien n’a été modifié. Établissez un nouveau plan et relisez-le.',
    changedSincePlan: '{{target}} a été modifié par quelqu’un d’autre depuis le plan. Rien n’y a été touché.',
    guard: {
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
  refusal: {
    serviceMissing: 'Le service n’est pas installé sur ce serveur.',
    serviceToRestartMissing:
      'Le service {{service}} n’est pas installé sur ce serveur ; il ne peut pas être redémarré.',
    accountWithPassword:
      'Le service s’exécute sous le compte {{account}}. Son mot de passe est illisible, le retour serait donc impossible ; changez le compte à la main s’il est erroné.',
    driver: 'Il s’agit d’un pilote ; son type de démarrage n’est jamais modifié.',
    folderMissing: 'Le dossier n’existe pas sur ce serveur.',
    accessListNotCanonical:
      'Les entrées de cette liste d’accès ne sont pas dans l’ordre attendu par Windows. Elle est signalée, pas modifiée.',
    volumeMissing: 'Le volume n’existe pas sur ce serveur.',
    noShadowStorage:
      'Le volume {{volume}} n’a pas encore de stockage de clichés instantanés ; Windows le crée au premier cliché. Il n’y a pas de limite à relever.',
    volumeTooFull:
      'Le volume {{volume}} a de la place pour {{room}} octets de clichés, moins que les {{wanted}} voulus. Libérez de l’espace ou choisissez une taille plus petite.',
    neverRestarted:
      'Le service {{service}} devrait s’arrêter. Trop d’éléments du serveur en dépendent : planifiez plutôt un redémarrage du serveur.',
  },
  loses: {
    accountPassword: 'Le mot de passe du compte {{account}} est illisible et serait perdu.',
    fileAccess:
      'Fichiers dont la liste d’accès n’a pas pu être lue et que l’annulation ne rétablira donc pas : {{count}}.',
    shadowCopies: 'Rétablir la limite plus petite peut amener Windows à supprimer les clichés faits entre-temps.',
    privateKey:
      'Le certificat revient, mais il n’est rattaché à sa clé privée que si celle-ci est encore sur le serveur.',
    transactionsInDoubt: 'Les transactions en suspens de SQL Server, BizTalk ou MSMQ sont perdues définitivement.',
    msdtcIdentity:
      'L’identité du coordinateur change ; les ordinateurs partenaires devront peut-être en être informés. Les fichiers de registre enregistrés sont une trace, pas un retour.',
    whileRestarting: 'Ne répond pas pendant ce temps : {{services}}.',
  },
  state: {
    stoppedMeanwhile: 'arrêté pendant ce temps : {{services}}',
    startedAgain: 'de nouveau en cours : {{services}}',
    registryValue: '{{kind}} « {{data}} »',
    registryValueAbsent: 'valeur absente',
    registryKeyAbsent: 'clé absente',
    serviceAbsent: 'non installé',
    serviceAccount: 'compte : {{account}}',
    startType: {
      boot: 'type de démarrage : amorçage',
      system: 'type de démarrage : système',
      automatic: 'type de démarrage : automatique',
      delayed: 'type de démarrage : automatique (différé)',
      manual: 'type de démarrage : manuel',
      disabled: 'type de démarrage : désactivé',
    },
    run: {
      stopped: 'arrêté',
      startPending: 'en cours de démarrage',
      stopPending: 'en cours d’arrêt',
      running: 'en cours d’exécution',
      continuePending: 'en reprise',
      pausePending: 'en cours de suspension',
      paused: 'suspendu',
      unknown: 'état inconnu',
    },
    dependentsRunning: 'en cours, avec les services dépendants {{services}}',
    restarted: 'redémarré : {{services}}',
    folderAbsent: 'dossier absent',
    access: {
      WD: 'Tout le monde {{rights}}',
      BA: 'Administrateurs {{rights}}',
      SY: 'Système {{rights}}',
      BU: 'Utilisateurs {{rights}}',
      AU: 'Utilisateurs authentifiés {{rights}}',
      NS: 'Service réseau {{rights}}',
      LS: 'Service local {{rights}}',
      CO: 'Créateur propriétaire {{rights}}',
      other: '{{who}} {{rights}}',
    },
    accessVanishing: 'entrées qui disparaîtront : {{entries}}',
    accessFilesReached: 'fichiers qui y perdent des entrées héritées : {{reached}} sur {{total}}',
    volumeAbsent: 'volume absent',
    noShadowStorage: 'aucun stockage de clichés',
    shadowStorage: 'au plus {{gigabytes}} Go ({{percent}} % du volume)',
    shadowStorageUnbounded: 'aucune limite',
    certificate: '{{subject}}, valable jusqu’au {{notAfter}}',
    certificateAbsent: 'absent du magasin',
    msdtcInstalled: 'installé, configuration actuelle',
    msdtcReinstalled: 'réinstallé, avec une nouvelle identité',
  },
  service: {
    notStopped:
      'Le service {{service}} ne s’est pas arrêté en {{seconds}} secondes (état : {{state}}) ; une sauvegarde ou un autre programme l’utilise peut-être. Attendez la fin puis réessayez. Ce qui avait été arrêté a été redémarré.',
    notStarted:
      'Le service {{service}} n’a pas démarré en {{seconds}} secondes (état : {{state}}). Consultez le journal d’événements Système, puis réessayez.',
    stopFailed: 'Le service {{service}} n’a pas pu être arrêté : {{detail}}. Ce qui avait été arrêté a été redémarré.',
    startFailed: 'Le service {{service}} n’a pas pu être démarré : {{detail}}',
  },
  progress: {
    stopping: 'Arrêt de {{service}}…',
    starting: 'Démarrage de {{service}}…',
    savingRegistry: 'Enregistrement des clés de registre…',
    reinstallingMsdtc: 'Réinstallation du coordinateur de transactions distribuées…',
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
  },
  simulation: {
    registryValueChanged: 'Quelqu’un d’autre a modifié la valeur de registre {{name}} de {{key}} (simulé).',
    serviceChanged: 'Quelqu’un d’autre a réglé le démarrage du service {{service}} sur {{startType}} (simulé).',
    accessListChanged: 'Quelqu’un d’autre a donné à {{account}} l’accès à {{path}} (simulé).',
    shadowStorageChanged:
      'Quelqu’un d’autre a fixé la limite du stockage d’instantanés de {{volume}} à {{limit}} octets (simulé).',
    certificateRemoved: 'Quelqu’un d’autre a supprimé le certificat {{thumbprint}} (simulé).',
    certificateAdded: 'Quelqu’un d’autre a remis le certificat {{thumbprint}} (simulé).',
    nothingChanged: 'Quelqu’un d’autre n’a rien trouvé à modifier pour {{target}} (simulé).',
  },
  session: {
    notWindows:
      'Cet ordinateur n’est pas un serveur Windows : il n’y a rien à réparer ici. Travaillez sur un serveur simulé avec --simulate (voir « simulate --list »).',
    stateIsLink:
      '{{path}} dans le dossier d’état est un lien, un fichier à plusieurs noms, ou n’est ni un fichier ni un dossier ordinaire : ce qui y est écrit pourrait aboutir ailleurs. Rien n’a été lu ni modifié ; supprimez-le ou indiquez un autre dossier d’état.',
    stateOfAnother:
      '{{path}} appartient à un autre utilisateur, qui pourrait modifier ce que l’annulation écrit. Rien n’a été lu ni modifié ; indiquez un dossier d’état qui vous appartient.',
    programWritable:
      '{{path}} peut être modifié par d’autres que les administrateurs ({{who}}) : le programme pourrait être remplacé par un autre. Il ne démarre pas ; corrigez la liste d’accès ou réinstallez le programme.',
    folderOpenToOthers:
      'Le dossier {{folder}} n’a pas pu être réservé aux administrateurs. Son contenu décide de ce que l’annulation écrit : le programme s’arrête ici. Vérifiez sa liste d’accès.',
    caseDamaged: 'Le fichier du cas {{case}} est endommagé ; il n’est donc pas utilisé : {{problem}}',
    unknownCase: 'Il n’existe pas de cas « {{case}} ». Par exemple : {{known}}. « cases » les énumère tous.',
    knowledgeDamaged: 'Un fichier de cas est endommagé et n’est pas utilisé : {{problem}}',
    noSuchScript: 'Il n’existe pas de script nommé {{primitive}}.',
    badSimulation: '{{detail}}',
    simulationDamaged: 'Le serveur simulé ne peut pas être ouvert : {{detail}}',
    unknownRun: 'Il n’y a pas d’exécution « {{run}} » dans le journal de ce serveur. « journal » les énumère.',
    noSuchQuestion: 'L’exécution {{run}} ne pose aucune question à l’étape {{step}}.',
    unexpected: 'Une erreur imprévue s’est produite : {{detail}}. Ce qui a été fait jusqu’ici figure dans le journal.',
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
  cli: {
    batchLine: 'La ligne {{line}} n’est pas une chaîne JSON.',
    nothingFits:
      'Aucun cas connu ne correspond à ce texte. Collez le message entier avec son code, ou lancez « check ».',
    oneInput: 'Indiquez un seul texte : --text TEXTE, --file FICHIER, ou - pour l’entrée standard.',
    binary:
      'Ce n’est pas du texte mais du contenu binaire ; rien ne peut y être trouvé. Donnez le journal ou le message sous forme de texte.',
    leftOut: '[… {{left}} omis au milieu : le texte est trop long pour être examiné en entier …]',
    empty: 'Il n’y a aucun texte à examiner. Collez le message d’erreur ou indiquez un fichier.',
    unreadable: '{{file}} est illisible : {{detail}}. Vérifiez le chemin et les droits.',
    unknownProduct: 'Il n’existe pas de produit « {{product}} ». Choisissez parmi : {{known}}.',
    checksDone: '{{total}} contrôles : {{pass}} OK, {{fail}} défauts, {{unknown}} inconnus.',
    badSetting: '« {{setting}} » n’est pas de la forme nom=valeur.',
    nothingToDo: 'Il n’y a rien à faire : le serveur est dans l’état voulu.',
    stepRisk: 'risque : {{risk}} ; {{undo}}',
    mergedRestart: 'Redémarrer ce que demandent les modifications ci-dessus',
    onlyIfFailing: 'seulement si ceci échoue encore à ce moment : {{checks}}',
    typedNeeded: 'Ce plan demande le nom de l’ordinateur : --typed {{typed}}',
    confirmWith: 'Pour appliquer exactement ce plan : fix {{case}} --confirm {{hash}}',
    confirmMissing:
      'Rien n’est modifié sans plan confirmé. Lancez « plan {{case}} » et donnez son empreinte avec --confirm.',
    takeBackWith: 'Pour annuler ce qui a été fait : undo {{run}}',
    noRuns: 'Rien n’a encore été modifié sur ce serveur.',
    interrupted: 'Interrompu ; « resume » règle la situation.',
    undoWhich: 'Indiquez une exécution à annuler, ou --all. « journal » les énumère.',
    stateBefore: 'avant notre réparation :',
    stateOurs: 'laissé par notre réparation :',
    stateNow: 'maintenant :',
    badDecision:
      '« {{given}} » n’est pas une décision. Écrivez ÉTAPE=restore:EMPREINTE ou ÉTAPE=keep:EMPREINTE, avec l’étape et l’empreinte montrées par l’annulation (--json : « seen »).',
    yesOrNo: 'Répondez par yes ou no, pas « {{said}} ».',
    nothingOpen: 'Rien n’était resté en suspens.',
    stillAwaitingReboot: 'L’exécution {{run}} attend toujours un redémarrage du serveur.',
    outMissing: 'Indiquez où écrire le rapport : --out FICHIER.',
    unknownFormat: 'Choisissez un format avec --format : {{known}}.',
    reportSaved: 'Rapport écrit dans {{path}} ; {{redacted}} secrets masqués.',
    simulateWhich: 'Utilisez exactement une option parmi --list, --state et --someone-else.',
    simulateNeedsScenario: 'Indiquez le serveur simulé avec --simulate SCÉNARIO ; « simulate --list » les énumère.',
    nothingToChange: 'Rien n’a encore été écrit sur ce serveur simulé ; personne ne peut donc modifier après vous.',
    demoNeedsScenario:
      'La démonstration ne fonctionne que sur un serveur simulé : ajoutez --simulate vss-writers-failed.',
  },
  demo: {
    banner: '*** SERVEUR SIMULÉ « {{scenario}} » : rien de réel n’est lu ni modifié ***',
    paste: 'L’administrateur colle',
    diagnosis: 'Diagnostic',
    checks: 'Contrôles',
    plan: 'Plan',
    apply: 'Application (la démonstration confirme elle-même le plan {{hash}}…)',
    report: 'Rapport et journal',
    journal: 'Le journal se trouve dans {{folder}}.',
  },
  report: {
    title: 'Backup Medic : rapport sur {{computer}}',
    simulated: 'Ceci concerne un serveur SIMULÉ (scénario {{scenario}}). Rien de réel n’a été lu ni modifié.',
    property: 'Propriété',
    value: 'Valeur',
    computer: 'Ordinateur',
    system: 'Système d’exploitation',
    elevated: 'Droits d’administrateur',
    yes: 'oui',
    no: 'non',
    createdAt: 'Rapport établi le (UTC)',
    version: 'Version de Backup Medic',
    diagnoses: 'Ce qui a été demandé',
    case: 'Cas',
    confidence: 'Certitude',
    why: 'Pourquoi',
    lastCheck: 'Dernier contrôle ({{at}})',
    check: 'Contrôle',
    verdict: 'Verdict',
    reason: 'Raison',
    runs: 'Ce qui a été modifié',
    noRuns: 'Rien n’a été modifié.',
    override: 'La condition « {{guard}} » a été ignorée : {{reason}}',
    target: 'Cible',
    before: 'Avant',
    after: 'Après',
    outcome: 'Résultat',
    undo: 'Annulation',
    notWritten: 'Le rapport n’a pas pu être écrit dans {{path}} ({{detail}}). Choisissez un autre emplacement.',
  },
  reversal: {
    transient: 'ne laisse rien à annuler',
    compensated: 'annulation exacte',
    irreversible: 'IRRÉVERSIBLE',
  },
}
