import type { SameKeys } from '../text/text-tree.ts'
import type { scheduledTaskEn } from './scheduled-task.text.en.ts'

/** What is said of a scheduled task, in French. */
export const scheduledTaskFr: SameKeys<typeof scheduledTaskEn> = {
  state: {
    taskAbsent: 'tâche absente',
    taskEnabled: 'activée',
    taskDisabled: 'désactivée',
    taskTriggers: 'déclencheurs activés : {{on}} sur {{total}}',
    taskAccount: 's’exécute sous {{account}}',
    taskSecondInstance: 'si elle est due alors qu’elle s’exécute : {{rule}}',
  },
  refusal: {
    taskMissing: 'La tâche n’existe pas sur ce serveur.',
    taskPassword:
      'La tâche s’exécute sous un compte avec un mot de passe enregistré ou sa propre ouverture de session ({{logonType}}). Windows redemanderait ce mot de passe, ici et lors de l’annulation. Modifiez la tâche dans le Planificateur de tâches, où vous pouvez le saisir.',
    taskUnknown:
      'La définition de la tâche a une forme que ce programme ne connaît pas. Elle est signalée, pas modifiée.',
  },
  simulation: { taskChanged: 'Quelqu’un d’autre a activé ou désactivé la tâche {{path}} (simulé).' },
}
