import type { PracticeTexts } from './text.en.ts'

export const practiceFr: PracticeTexts = {
  practice: {
    title: 'Entraînement',
    lead: 'Choisissez une panne. Elle est reproduite sur un serveur simulé, que vous réparez comme vous le feriez ici : vérifications, plan, réparation, annulation. Pendant ce temps, votre serveur n’est ni lu ni modifié ; tout ce que vous faites est effacé à votre retour.',
    surprise: 'Surprenez-moi',
    surpriseWhat: 'Quelque chose est en panne, et le programme ne dit pas quoi.',
    search: 'Chercher un sujet d’entraînement',
    onlyRepairable: 'Seulement ce que le programme répare',
    loading: 'Lecture des pannes…',
    found_one: '{{count}} problème pour s’entraîner',
    found_other: '{{count}} problèmes pour s’entraîner',
    begin: 'S’entraîner',
    this: 'S’entraîner sur ce problème',
    thisOf: 'S’entraîner : {{title}} ({{fault}})',
    thisWhat: 'Ouvre un serveur simulé qui a ce problème. Ce serveur-ci n’est pas touché.',
    stripe: 'Entraînement sur un serveur simulé',
    stripeWhat: '{{home}} attend et n’est pas touché.',
    back: 'Revenir à {{home}}',
  },
  tour: {
    title: 'Visite guidée',
    offer:
      'Première fois ici ? Réparez un serveur d’entraînement en trois étapes. Cela prend environ deux minutes et ne touche à rien chez vous.',
    begin: 'Commencer la visite',
    decline: 'Non, merci',
    settingsWhat:
      'Trois étapes sur un serveur simulé : ce qui ne va pas, ce que le plan ferait, et comment revenir en arrière.',
    step: 'Étape {{step}} sur {{of}} : {{title}}',
    standing: 'Ce qui ne va pas',
    standingWhat:
      'Ce serveur d’entraînement a été mis en panne exprès. La première phrase dit ce qui ne va pas ; le bouton juste en dessous mène à la réparation.',
    plan: 'Ce qui serait fait',
    planWhat:
      'Le plan montre chaque étape avec son risque et la façon de l’annuler ; ouvrez une étape pour voir l’avant, l’après et les commandes. Rien n’a encore changé. Appuyez sur « Appliquer le plan… » quand vous en avez assez vu.',
    verified: 'Ce qui a été fait',
    verifiedWhat:
      'Chaque étape a été relue et les vérifications ont été refaites. « Annuler la réparation… » rétablit ce qui peut l’être ; l’écran Modifications garde la trace de tout. Prenez le temps d’explorer.',
    skip: 'Quitter la visite',
    end: 'Terminer et revenir',
  },
}
