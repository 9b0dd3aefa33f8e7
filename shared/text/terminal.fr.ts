import type { TerminalTexts } from './terminal.en.ts'

export const terminalFr: TerminalTexts = {
  terminal: {
    labelled: '{{label}} : {{text}}',
    yesNo: '[o/N]',
    yesWords: 'o oui y yes',
    apply: 'Appliquer ce plan maintenant ?',
    typeName: 'Saisissez le nom de cet ordinateur, {{typed}}, pour confirmer :',
    giveReason: '{{words}} Votre raison de continuer malgré tout (vide : arrêter) :',
    reasonTooShort: 'Ce n’est pas une raison ; rien n’a été modifié.',
    putBack: '{{target}} : rétablir l’état d’avant la réparation, bien qu’il ait été modifié depuis ?',
    declined: 'Rien n’a été modifié.',
    hashTooShort:
      '« {{given}} » est trop court pour désigner un plan. Donnez au moins les {{least}} premiers caractères de l’empreinte que montre « plan ».',
    planFor: 'Plan pour : {{title}}',
    guardForm: 'Pour continuer malgré tout, ajoutez votre raison : --override {{guard}}=RAISON',
    seePlan: 'Pour voir ce qui serait fait contre « {{title}} » :',
    seeCheck: 'Pour vérifier si c’est le cas sur ce serveur :',
    applyPlan: 'Pour appliquer exactement ce plan :',
    planAgain: 'Pour refaire le plan quand cette condition sera remplie :',
    takeBack: 'Pour annuler ce qui a été fait :',
    sayDone: 'Quand vous aurez fait « {{title}} » :',
    restoreIt: 'Pour rétablir l’état d’avant la réparation :',
    keepIt: 'Pour laisser l’état actuel :',
    resumeIt: 'Pour voir où en sont les choses :',
    notHere_one: '{{count}} problème ne concerne pas ce serveur ; il n’a pas été vérifié (--json le nomme).',
    notHere_other: '{{count}} problèmes ne concernent pas ce serveur ; ils n’ont pas été vérifiés (--json les nomme).',
    stopping:
      'Arrêt en bon ordre : ce qui est en cours se termine d’abord. Ctrl+C encore une fois met fin au programme immédiatement.',
    checkStopped: 'Arrêté par vous : {{answered}} vérifications sur {{asked}} avaient répondu. Rien n’a été modifié.',
    logsStopped:
      'Arrêté par vous : ce qui précède a été trouvé jusque-là dans {{files}} fichiers ; le reste n’a pas été examiné.',
    fixStopped:
      'Arrêté par vous : {{done}} étapes sur {{all}} ont été faites et restent en place, les autres n’ont pas été commencées.',
    bundleStopped: 'Arrêté par vous : aucune archive n’a été écrite et rien n’a été modifié.',
    headless:
      'De ces réparations, il ne reste que des parties dans le journal ; nul ne sait si quelque chose en est encore en place, et elles n’ont pas été annulées : {{runs}}',
  },
}
