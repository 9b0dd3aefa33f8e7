import type { SameKeys } from '../text/text-tree.ts'
import type { stopServicesEn } from './stop-services.text.en.ts'

/** What is said of services that stay stopped while a fix works, in Dutch. */
export const stopServicesNl: SameKeys<typeof stopServicesEn> = {
  state: { stoppedMeanwhile: 'ondertussen gestopt: {{services}}', startedAgain: 'weer actief: {{services}}' },
  service: {
    startedMeanwhile:
      'Deze services waren gestopt voor deze reparatie, en iets heeft ze ondertussen weer gestart: {{services}}. Dat kan een trigger, een geplande taak of een persoon zijn. Verder is er niets gewijzigd. Zoek uit wat ze start, voorkom dat, en probeer het daarna opnieuw.',
  },
}
