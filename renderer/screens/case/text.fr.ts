import type { CaseTexts } from './text.en.ts'

export const caseFr: CaseTexts = {
  case: {
    back: 'Tous les problèmes connus',
    loading: 'Ouverture du problème…',
    symptoms: 'Comment il se manifeste',
    causes: 'Causes',
    notes: 'À propos des pages de l’éditeur',
    references: 'Références',
    related: 'Problèmes voisins',
    codes: 'Codes',
    reviewed: 'Relu le {{date}}',
    about: 'À propos de ce problème',
    checks: 'Contrôles',
    checksLead: 'Ils lisent le serveur et ne changent rien.',
    noChecks: 'Ce problème n’a pas de contrôle : seule une personne peut en juger.',
    notRun: 'Pas encore exécuté',
    runChecks: 'Exécuter les contrôles',
    runChecksAgain: 'Réexécuter les contrôles',
    checksRunning: 'Les contrôles sont en cours…',
    checksEnded: 'Contrôles terminés : {{fail}} en échec, {{unknown}} sans réponse, {{pass}} conformes.',
    makePlan: 'Afficher le plan',
    makePlanLead: 'Un plan confronte la réparation à l’état actuel de ce serveur. L’établir ne change rien.',
    makingPlan: 'Lecture du serveur pour établir le plan…',
  },
}
