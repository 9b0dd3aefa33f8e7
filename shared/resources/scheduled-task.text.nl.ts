import type { SameKeys } from '../text/text-tree.ts'
import type { scheduledTaskEn } from './scheduled-task.text.en.ts'

/** What is said of a scheduled task, in Dutch. */
export const scheduledTaskNl: SameKeys<typeof scheduledTaskEn> = {
  state: {
    taskAbsent: 'taak niet aanwezig',
    taskEnabled: 'ingeschakeld',
    taskDisabled: 'uitgeschakeld',
    taskTriggers: 'triggers die aanstaan: {{on}} van {{total}}',
    taskAccount: 'draait als {{account}}',
    taskSecondInstance: 'wanneer de taak moet starten terwijl die nog loopt: {{rule}}',
  },
  refusal: {
    taskMissing: 'De taak bestaat niet op deze server.',
    taskPassword:
      'De taak draait onder een account met een opgeslagen wachtwoord of een eigen aanmelding ({{logonType}}). Windows zou opnieuw om dat wachtwoord vragen, hier en bij het ongedaan maken. Wijzig de taak in Taakplanner, waar u het kunt typen.',
    taskUnknown:
      'De definitie van de taak heeft een vorm die dit programma niet kent. Dit wordt gemeld, niet gewijzigd.',
  },
  simulation: { taskChanged: 'Iemand anders heeft de taak {{path}} in- of uitgeschakeld (gesimuleerd).' },
}
