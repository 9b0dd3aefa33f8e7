import type { HealthTexts } from './health.en.ts'

/** French. */
export const healthFr: HealthTexts = {
  health: {
    whole: '{{answered}} vérifications sur {{asked}} ont répondu.',
    partly:
      '{{answered}} vérifications sur {{asked}} ont répondu ; {{open}} n’ont pas répondu, on n’en dit donc rien :',
    unknown: '{{count}} sans réponse : {{advice}}',
    advice: {
      rights: 'le compte n’a pas les droits. Lancez le programme en tant qu’administrateur et recommencez.',
      time: 'le serveur n’a pas répondu à temps. Attendez qu’il soit moins chargé et recommencez avec --again.',
      value: 'il leur manque une valeur. Vérifiez le problème seul et donnez la valeur avec --set.',
      moment:
        'quelque chose cachait la réponse, par exemple une sauvegarde. Recommencez avec --again quand elle est terminée.',
      cancelled: 'la vérification a été annulée. Recommencez avec --again.',
      failed:
        'le serveur a répondu par une erreur, indiquée à côté de chacun. Corrigez-la d’abord ou regardez-la dans l’Observateur d’événements, puis vérifiez de nouveau avec --again.',
      other: 'la raison figure à côté de chacun.',
    },
    since: 'Depuis la vérification du {{since}} : {{fresh}} nouveaux, {{fixed}} réparés, {{still}} toujours là.',
    changed: 'Changé depuis la vérification précédente. Nouveau : {{fresh}}. Corrigé : {{fixed}}.',
    reading: '{{answered}} vérifications sur {{asked}} ont une réponse ; lecture en cours : {{names}}',
    noPrevious: 'Il n’y a pas de vérification précédente. Lancez d’abord « check ».',
    allPassed: 'La dernière vérification n’a rien laissé ouvert : il n’y a rien à redemander.',
    badInterval: 'Donnez les secondes entre deux vérifications par un nombre de 5 à 86400, et non « {{given}} ».',
    failing: 'la vérification « {{check}} » est en défaut',
    writerState: 'l’enregistreur VSS {{writer}} est dans l’état {{state}}',
    writerFailed: 'l’enregistreur VSS {{writer}} est dans l’état {{state}} ({{error}})',
    moreWriters_one: 'et {{count}} autre',
    moreWriters_other: 'et {{count}} autres',
    refuted: 'ses {{count}} vérifications sont bonnes : ce n’est pas la cause maintenant',
    inLogs_one: '{{count}} ligne des journaux et des événements en parle, il y a {{hours}} h',
    inLogs_other: '{{count}} lignes des journaux et des événements en parlent, la dernière il y a {{hours}} h',
    inLogsSometime_one: '{{count}} ligne des journaux en parle, sans dire quand',
    inLogsSometime_other: '{{count}} lignes des journaux en parlent, sans dire quand',
    job: 'la dernière tâche « {{type}} » a échoué il y a {{hours}} h avec {{code}} ({{state}})',
    jobSometime: 'la dernière tâche « {{type}} » a échoué avec {{code}} ({{state}})',
    place: '{{place}}. {{case}}{{refuted}}',
    refutedMark: ' (une vérification parle contre)',
    nothing: 'Rien ne parle pour un problème connu.',
    noLogs: 'Aucun dossier de journaux d’un agent n’a été trouvé ici ; nommez-en un avec --logs.',
    lookedThrough_one: 'Parcouru depuis {{since}} : {{count}} journal, {{mb}} Mo.',
    lookedThrough_other: 'Parcourus depuis {{since}} : {{count}} journaux, {{mb}} Mo.',
    otherJob: 'De plus, {{job}}.',
    badHours: 'Donnez la durée par 24h ou 7d, et non « {{given}} ».',
    noJobs: 'Les derniers travaux n’ont pas pu être lus : {{reason}}',
  },
}
