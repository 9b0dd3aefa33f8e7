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
      other: 'la raison figure à côté de chacun.',
    },
    since: 'Depuis la vérification du {{since}} : {{fresh}} nouveaux, {{fixed}} réparés, {{still}} toujours là.',
    noPrevious: 'Il n’y a pas de vérification précédente. Lancez d’abord « check ».',
    allPassed: 'La dernière vérification n’a rien laissé ouvert : il n’y a rien à redemander.',
    badInterval: 'Donnez les secondes entre deux vérifications par un nombre de 5 à 86400, et non « {{given}} ».',
    proven: 'une vérification le prouve : {{check}}',
    refuted: 'ses {{count}} vérifications sont bonnes : ce n’est pas la cause maintenant',
    inLogs: '{{count}} lignes des journaux en parlent, la dernière à {{last}}',
    job: 'le travail du {{at}} s’est terminé par {{state}} avec {{code}}',
    place: '{{place}}. {{case}}{{refuted}}',
    refutedMark: ' (une vérification parle contre)',
    nothing: 'Rien ne parle pour un problème connu.',
    noLogs: 'Aucun journal n’a été parcouru ; donnez leurs dossiers avec --logs.',
    noJobs: 'Les derniers travaux n’ont pas pu être lus : {{reason}}',
  },
}
