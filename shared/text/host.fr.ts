import type { HostTexts } from './host.en.ts'

export const hostFr: HostTexts = {
  cli: {
    batchLine: 'La ligne {{line}} n’est pas une chaîne JSON.',
    nothingFits:
      'Aucun problème connu ne correspond à ce texte. Collez le message entier avec son code, ou lancez « check ».',
    oneInput: 'Indiquez un seul texte : --text TEXTE, --file FICHIER, ou - pour l’entrée standard.',
    binary:
      'Ce n’est pas du texte mais du contenu binaire ; rien ne peut y être trouvé. Donnez le journal ou le message sous forme de texte.',
    leftOut: '[… {{left}} omis au milieu : le texte est trop long pour être examiné en entier …]',
    empty: 'Il n’y a aucun texte à examiner. Collez le message d’erreur ou indiquez un fichier.',
    unreadable: '{{file}} est illisible : {{detail}}. Vérifiez le chemin et les droits.',
    unknownProduct: 'Il n’existe pas de produit « {{product}} ». Choisissez parmi : {{known}}.',
    cause: 'Cause – {{confidence}} : {{cause}}',
    entriesOf: 'À choisir avec --set {{name}}=… : {{entries}}',
    setNeedsCase: '--set donne une valeur à un seul problème : nommez-le avec --case.',
    wasBefore: 'avant : {{verdict}}',
    elsewhere: 'Ne concernent pas ce serveur, donc non vérifiés : {{cases}}',
    untranslated: 'non traduit : {{text}}',
    fileIsWhole: '{{file}} est en ordre.',
    badCaseId:
      '« {{id}} » n’est pas un nom de problème. Écrivez le produit et un nom court en minuscules : mars/agent-service-stopped, mabs/… ou azure-vm/….',
    fileExists: '{{file}} existe déjà et n’a pas été touché. Choisissez un autre nom ou modifiez ce fichier.',
    caseWritten: 'Écrit : {{file}}. Remplacez ce qu’il dit, puis vérifiez-le avec cases --check.',
    badLanguage: 'Il n’y a pas de traduction en « {{language}} ». Les langues sont : {{known}}.',
    notTranslatable:
      '{{file}} n’est pas traduit : indiquez le fichier anglais d’un problème ou de blocs communs, sans erreur. {{mistake}}',
    toTranslate: '{{file}} : textes à traduire : {{count}}.',
    strayFile:
      '{{file}} n’est dans aucun dossier de connaissances ; nul ne peut dire ce qu’il devrait être. Placez-le sous cases/mabs, cases/mars, cases/azure-vm ou common.',
    guardUnknown: 'Impossible de savoir si cette condition est remplie : {{title}} {{reason}}',
    badAnswer: '« {{setting}} » n’est pas une réponse. Écrivez --answer condition=yes ou condition=no.',
    badPick: '« {{setting}} » ne choisit rien. Écrivez --pick étape=élément,élément.',
    pickOf: 'Choisissez pour « {{step}} » avec --pick {{step}}=… : {{entries}}',
    laterStep: 'Pas dans ce plan : {{title}}. {{reason}}',
    asksYou: 'À confirmer par vous (--answer {{guard}}=yes) : {{title}}',
    chooseCause: 'Pour la réparer tout de même : --cause {{cause}}',
    checksDone: '{{total}} vérifications : {{pass}} OK, {{fail}} en défaut, {{unknown}} sans réponse.',
    notApplicable: 'Sans objet ici, donc non comptées : {{count}}',
    badSetting: '« {{setting}} » n’est pas de la forme nom=valeur.',
    nothingToDo: 'Il n’y a rien à faire : le serveur est dans l’état voulu.',
    stepRisk: 'risque : {{risk}} ; {{undo}}',
    mergedRestart: 'Redémarrer ce que demandent les modifications ci-dessus',
    onlyIfFailing: 'seulement si ces vérifications ne sont toujours pas conformes à ce moment : {{checks}}',
    typedNeeded: 'Ce plan demande le nom de l’ordinateur : --typed {{typed}}',
    confirmWith: 'Pour appliquer exactement ce plan : fix {{case}} --confirm {{hash}}',
    confirmMissing:
      'Rien n’est modifié sans plan confirmé. Lancez « plan {{case}} » et donnez son empreinte avec --confirm.',
    takeBackWith: 'Pour annuler ce qui a été fait : undo {{run}}',
    noRuns: 'Rien n’a encore été modifié sur ce serveur.',
    interrupted: 'Interrompu ; « resume » lit où en sont les choses.',
    adopted: 'Les réparations de {{there}} sont désormais celles de ce serveur et peuvent être annulées.',
    nothingToAdopt: 'Toutes les réparations du journal ont été faites sur ce serveur.',
    undoWhich: 'Indiquez une réparation à annuler, ou --all. « journal » les énumère.',
    stateBefore: 'avant notre réparation :',
    stateOurs: 'laissé par notre réparation :',
    stateNow: 'maintenant :',
    badOverride:
      '« {{given}} » ne donne pas de raison. Écrivez CONDITION=RAISON, avec une raison d’au moins trois lettres ; elle est inscrite au journal.',
    badDecision:
      '« {{given}} » n’est pas une décision. Écrivez ÉTAPE=restore:EMPREINTE ou ÉTAPE=keep:EMPREINTE, avec l’étape et l’empreinte montrées par l’annulation (--json : « seen »).',
    yesOrNo: 'Répondez par yes ou no, pas « {{said}} ».',
    nothingOpen: 'Rien n’était resté en suspens.',
    stillAwaitingReboot: 'La réparation {{run}} attend toujours un redémarrage du serveur.',
    reportWhich: 'Utilisez au plus une des options --run, --case, --since et --all.',
    badTime: '« {{given}} » n’est ni un jour ni une heure. Écrivez par exemple 2026-11-21 ou 2026-11-21T14:30.',
    outMissing: 'Indiquez où écrire le rapport : --out FICHIER.',
    unknownFormat: 'Choisissez un format avec --format : {{known}}.',
    wouldReplace: '{{kind}} : {{was}} → {{token}} (endroits : {{places}})',
    badRedaction:
      'Choisissez ce qui est remplacé en plus des secrets avec --redact : {{known}} ; les mots choisis ont au moins trois lettres.',
    reportSaved: 'Rapport écrit dans {{path}} ; secrets masqués : {{redacted}}.',
    seeFaults:
      'Chaque panne d’un problème connu est aussi un serveur simulé, même plusieurs à la fois (fault:… + fault:…). Cette commande les énumère :',
    simulateWhich: 'Utilisez exactement une option parmi --list, --state et --someone-else.',
    simulateNeedsScenario: 'Indiquez le serveur simulé avec --simulate SCÉNARIO ; « simulate --list » les énumère.',
    nothingToChange: 'Rien n’a encore été écrit sur ce serveur simulé ; personne ne peut donc modifier après vous.',
  },
  demo: {
    banner: '*** SERVEUR SIMULÉ « {{scenario}} » : rien de réel n’est lu ni modifié ***',
    paste: 'L’administrateur colle',
    diagnosis: 'Diagnostic',
    checks: 'Vérifications',
    plan: 'Plan',
    apply: 'Application (la démonstration confirme elle-même le plan {{hash}}…)',
    report: 'Rapport et journal',
    journal: 'Le journal est {{journal}}.',
  },
  report: {
    title: 'Backup Medic : rapport sur {{computer}}',
    simulated: 'Ceci concerne un serveur SIMULÉ (scénario {{scenario}}). Rien de réel n’a été lu ni modifié.',
    computer: 'Ordinateur',
    system: 'Système d’exploitation',
    elevated: 'Droits d’administrateur',
    yes: 'oui',
    no: 'non',
    createdAt: 'Rapport établi le',
    version: 'Version de Backup Medic',
    diagnoses: 'Ce qui a été demandé',
    case: 'Problème',
    confidence: 'Certitude',
    why: 'Pourquoi',
    check: 'Vérification',
    verdict: 'Verdict',
    reason: 'Raison',
    runs: 'Ce qui a été modifié',
    noRuns: 'Rien n’a été modifié.',
    override: 'La condition « {{guard}} » a été ignorée : {{reason}}',
    target: 'Cible',
    before: 'Avant',
    after: 'Après',
    outcome: 'Résultat',
    undo: 'Annulation',
    scope: 'Porte sur',
    scopes: {
      usual: 'les dernières 24 heures, et la dernière réparation avec les 24 heures qui la précèdent',
      run: 'la réparation {{run}} avec les 24 heures qui la précèdent',
      case: 'le problème « {{title}} » ({{case}}), chaque fois qu’il a été rencontré',
      sitting: 'cette session, et chaque réparation à laquelle elle a touché, en entier',
      since: 'tout depuis le {{since}}',
      all: 'tout ce que contient le journal de ce serveur',
    },
    exists:
      '{{path}} existe déjà et a été laissé tel quel. Choisissez un autre nom, ou remplacez le fichier avec --overwrite.',
    reservedName:
      '« {{name}} » est un nom que Windows réserve à un périphérique ou ne donne à aucun fichier. Rien n’a été écrit ; choisissez un autre nom.',
    diskFull:
      'Il n’y a plus de place pour {{path}}. Rien n’a été écrit ; libérez de l’espace ou choisissez un autre disque.',
    networkGone:
      'Le chemin réseau de {{path}} n’est plus là ({{detail}}). Rien n’a été écrit ; choisissez un dossier de cet ordinateur et copiez le fichier plus tard.',
    noBrowser:
      'Aucun navigateur capable d’imprimer en PDF n’a été trouvé sur cet ordinateur (Edge, Chrome ou Chromium). Écrivez le rapport avec --format html et imprimez-le ailleurs, ou enregistrez-le en PDF depuis la fenêtre de ce programme.',
    notPrinted:
      'Le navigateur {{browser}} n’a pas imprimé le rapport ({{detail}}). Rien n’a été écrit ; écrivez-le avec --format html.',
    amongOurs:
      '{{path}} se trouve parmi les fichiers de Backup Medic lui-même ({{folder}}), où rien ne doit prendre la place du journal d’annulation. Rien n’a été écrit ; choisissez un autre dossier.',
    notWritten: 'Le rapport n’a pas pu être écrit dans {{path}} ({{detail}}). Choisissez un autre emplacement.',
  },
  desktop: {
    untrustedSender: 'La demande « {{request}} » ne vient pas de la fenêtre de ce programme et a été refusée.',
    badRequest: 'La demande « {{request}} » est mal formée et a été refusée. Rien n’a été modifié.',
    unexpected:
      'Un problème imprévu est survenu. Ce qui a été fait figure dans le journal ; les détails en disent plus.',
    changed: 'Sauvegardes de {{computer}} : du changement',
    changedFresh_one: '{{count}} nouveau défaut : {{names}}',
    changedFresh_other: '{{count}} nouveaux défauts : {{names}}',
    changedFixed_one: '{{count}} défaut a disparu : {{names}}',
    changedFixed_other: '{{count}} défauts ont disparu : {{names}}',
    changedLogs: 'Les journaux et événements parlent maintenant de : {{names}}',
    changedJob: 'Nouveau : {{job}}',
    openLinkQuestion: 'Ouvrir cette page dans votre navigateur ?',
    openLink: 'Ouvrir',
    cancel: 'Annuler',
  },
  session: {
    notWindows:
      'Cet ordinateur n’est pas un serveur Windows : il n’y a rien à réparer ici. Travaillez sur un serveur simulé avec --simulate (voir « simulate --list »).',
    stateIsLink:
      '{{path}} dans le dossier d’état est un lien, un fichier à plusieurs noms, ou n’est ni un fichier ni un dossier ordinaire : ce qui y est écrit pourrait aboutir ailleurs. Rien n’a été lu ni modifié ; supprimez-le ou indiquez un autre dossier d’état.',
    stateOfAnother:
      '{{path}} appartient à un autre utilisateur, qui pourrait modifier ce que l’annulation écrit. Rien n’a été lu ni modifié ; indiquez un dossier d’état qui vous appartient.',
    programWritable:
      '{{path}} peut être modifié par d’autres que les administrateurs ({{who}}) : le programme pourrait être remplacé par un autre. Il ne démarre pas ; corrigez la liste d’accès ou réinstallez le programme.',
    folderOpenToOthers:
      'Le dossier {{folder}} n’a pas pu être réservé aux administrateurs. Son contenu décide de ce que l’annulation écrit : le programme s’arrête ici. Vérifiez sa liste d’accès.',
    caseDamaged: 'Le fichier du problème {{case}} est endommagé ; il n’est donc pas utilisé : {{mistake}}',
    ambiguousCase:
      'Plusieurs problèmes s’appellent « {{case}} » : {{known}}. Indiquez celui que vous voulez avec son produit.',
    unknownCase: 'Il n’existe pas de problème connu « {{case}} ». Par exemple : {{known}}. « cases » les énumère tous.',
    knowledgeDamaged: 'Le fichier d’un problème connu est endommagé et n’est pas utilisé : {{mistake}}',
    noSuchScript: 'Il n’existe pas de script nommé {{primitive}}.',
    noSuchFile: 'Cette fenêtre n’a écrit aucun fichier de ce nom depuis son ouverture. Enregistrez-le de nouveau.',
    fileChanged:
      '{{path}} n’est plus là ou n’est pas le fichier qui a été écrit : quelqu’un l’a peut-être déplacé ou modifié. Il n’a pas été ouvert ; enregistrez-le de nouveau.',
    fileNotOpened: '{{path}} n’a pas pu être ouvert ({{detail}}). Affichez-le dans son dossier et ouvrez-le de là.',
    noSuchScenario:
      'Il n’y a pas de serveur simulé appelé « {{scenario}} ». Choisissez parmi : {{known}}, ou une panne d’un problème sous la forme fault:PROBLÈME/PANNE, plusieurs séparées par + ; « simulate --list --faults » les énumère.',
    noSuchSwitch: 'Un serveur simulé n’a pas d’option appelée « {{name}} ». Options possibles : {{known}}.',
    noSuchCall: '« {{text}} » n’est le nom d’aucun appel d’un serveur. Appels possibles : {{known}}.',
    switchNeedsNumber: '« {{text}} » demande un nombre entier, par exemple 50.',
    switchNeedsCall: '« {{text}} » demande le numéro d’un appel, à partir de 1.',
    faultsApart:
      'Un même serveur ne peut pas avoir ces pannes à la fois : {{faults}}. Choisissez des pannes du même type de serveur, qui ne donnent pas des valeurs différentes à la même chose.',
    onlyOnWindows: 'Cela ne peut être ouvert que sous Windows.',
    noFaults: 'Il n’y a pas de panne d’entraînement pour {{case}}. « simulate --list » nomme les serveurs simulés.',
    noSuchFault: '{{case}} n’a pas de panne appelée « {{fault}} ». Pannes disponibles : {{known}}.',
    simulationDamaged: 'Le serveur simulé ne peut pas être ouvert : {{detail}}',
    adoptOther:
      'Les réparations de {{there}} ont été faites sur une autre machine que {{here}}. Elles ne sont jamais reprises.',
    adoptTyped:
      'L’installation de Windows est la même que sur {{there}}, le matériel non. S’il s’agit bien de ce serveur, déplacé sur un autre matériel, et non d’une copie, répétez avec --typed {{here}}.',
    unknownRun: 'Il n’y a pas de réparation « {{run}} » dans le journal de ce serveur. « journal » les énumère.',
    noSuchQuestion: 'La réparation {{run}} ne pose aucune question à l’étape {{step}}.',
    unexpected: 'Une erreur imprévue s’est produite : {{detail}}. Ce qui a été fait jusqu’ici figure dans le journal.',
  },
}
