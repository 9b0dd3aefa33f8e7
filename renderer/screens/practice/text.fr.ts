import type { PracticeTexts } from './text.en.ts'

export const practiceFr: PracticeTexts = {
  practice: {
    title: 'Entraînement',
    lead: 'Choisissez une panne. Un serveur simulé la reçoit, et vous le réparez comme vous le feriez ici : vérifications, plan, réparation, annulation. Pendant ce temps, votre serveur n’est ni lu ni modifié ; tout ce que vous faites est effacé à votre retour.',
    surprise: 'Surprenez-moi',
    surpriseWhat: 'Quelque chose est en panne, et le programme ne dit pas quoi.',
    search: 'Chercher sur quoi s’entraîner',
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
      'Le plan montre chaque étape avec son risque et son chemin de retour ; ouvrez une étape pour voir l’avant, l’après et les commandes. Rien n’a encore changé. Appuyez sur « Appliquer le plan… » quand vous en avez assez vu.',
    verified: 'Ce qui a été fait',
    verifiedWhat:
      'Chaque étape a été relue et les vérifications ont été refaites. « Annuler la réparation… » remet en place ce qui peut l’être ; Modifications garde tout. Regardez autour de vous autant que vous voulez.',
    skip: 'Quitter la visite',
    end: 'Terminer et revenir',
  },
}
