import type { ServerTexts } from './server.en.ts'

export const serverFr: ServerTexts = {
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
  service: {
    notStopped:
      'Le service {{service}} ne s’est pas arrêté en {{seconds}} secondes (état : {{state}}) ; une sauvegarde ou un autre programme l’utilise peut-être. Attendez la fin puis réessayez. Ce qui avait été arrêté a été redémarré.',
    notStarted:
      'Le service {{service}} n’a pas démarré en {{seconds}} secondes (état : {{state}}). Consultez le journal d’événements Système, puis réessayez.',
    stopFailed: 'Le service {{service}} n’a pas pu être arrêté : {{detail}}. Ce qui avait été arrêté a été redémarré.',
    startFailed: 'Le service {{service}} n’a pas pu être démarré : {{detail}}',
    severalNotStarted:
      'Ces services n’ont pas pu être démarrés : {{services}}. Consultez le journal d’événements Système, puis réessayez ou démarrez-les à la main.',
    runningAgain: 'De nouveau en marche : {{services}}.',
  },
  progress: {
    stopping: 'Arrêt de {{service}}…',
    starting: 'Démarrage de {{service}}…',
    savingRegistry: 'Enregistrement des clés de registre…',
    reinstallingMsdtc: 'Réinstallation du coordinateur de transactions distribuées…',
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
}
