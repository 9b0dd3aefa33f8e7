import type { HealthTexts } from './health.en.ts'

/** French. */
export const healthFr: HealthTexts = {
  health: {
    whole: '{{answered}} vérifications sur {{asked}} ont répondu.',
    partly: '{{answered}} vérifications sur {{asked}} ont répondu ; {{open}} sans réponse, dont on ne dit rien :',
    unknown: '{{count}} sans réponse : {{advice}}',
    advice: {
      rights: 'le compte n’a pas les droits. Lancez le programme en tant qu’administrateur et recommencez.',
      time: 'le serveur n’a pas répondu à temps. Attendez qu’il soit moins chargé et recommencez avec --again.',
      value: 'il leur manque une valeur. Vérifiez le problème seul et donnez la valeur avec --set.',
      moment:
        'quelque chose cache la réponse, par exemple une sauvegarde en cours ou un proxy qui demande une authentification. Recommencez avec --again quand il n’y a plus d’obstacle.',
      cancelled: 'la vérification a été annulée. Recommencez avec --again.',
      failed:
        'le serveur a répondu par une erreur, indiquée à côté de chacune. Corrigez-la d’abord ou regardez-la dans l’Observateur d’événements, puis vérifiez de nouveau avec --again.',
      other: 'la raison figure à côté de chacune.',
    },
    since: 'Depuis la vérification du {{since}} : {{fresh}} nouveaux, {{fixed}} corrigés, {{still}} toujours là.',
    changed: 'Changé depuis la vérification précédente. Nouveau : {{fresh}}. Corrigé : {{fixed}}.',
    reading: '{{answered}} vérifications sur {{asked}} ont une réponse ; lecture en cours : {{names}}',
    noPrevious: 'Il n’y a pas de vérification précédente. Lancez d’abord « check ».',
    allPassed: 'La dernière vérification n’a rien laissé ouvert : il n’y a rien à redemander.',
    badInterval: 'Donnez le nombre de secondes entre deux vérifications, de 5 à 86400, et non « {{given}} ».',
    failing: 'la vérification « {{check}} » est en défaut',
    writerState: 'l’enregistreur VSS {{writer}} est dans l’état {{state}}',
    writerFailed: 'l’enregistreur VSS {{writer}} est dans l’état {{state}} ({{error}})',
    moreWriters_one: 'et {{count}} autre',
    moreWriters_other: 'et {{count}} autres',
    refuted: 'toutes ses vérifications ({{count}}) sont conformes : il n’est pas en cause en ce moment',
    inLogs_one: '{{count}} ligne des journaux et des événements en parle, il y a {{hours}} h',
    inLogs_other: '{{count}} lignes des journaux et des événements en parlent, la dernière il y a {{hours}} h',
    inLogsSometime_one: '{{count}} ligne des journaux en parle, sans dire quand',
    inLogsSometime_other: '{{count}} lignes des journaux en parlent, sans dire quand',
    job: 'le dernier travail « {{type}} » a échoué il y a {{hours}} h avec {{code}} ({{state}})',
    jobSometime: 'le dernier travail « {{type}} » a échoué avec {{code}} ({{state}})',
    place: '{{place}}. {{case}}{{refuted}}',
    refutedMark: ' (une vérification l’écarte)',
    nothing: 'Rien n’indique un problème connu.',
    noLogs: 'Aucun dossier de journaux d’un agent n’a été trouvé ici ; nommez-en un avec --logs.',
    lookedThrough_one: 'Journaux parcourus depuis {{since}} : {{count}} ({{mb}} Mo).',
    lookedThrough_other: 'Journaux parcourus depuis {{since}} : {{count}} ({{mb}} Mo).',
    otherJob: 'De plus, {{job}}.',
    badHours: 'Indiquez jusqu’où remonter sous la forme 24h ou 7d, et non « {{given}} ».',
    noJobs: 'Les derniers travaux n’ont pas pu être lus : {{reason}}',
  },
}
