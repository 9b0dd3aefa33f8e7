import type { Localized } from '../model/language.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** What the steps are called that the engine itself puts around the changes of a plan. */
export const stepTitles: Record<'stopFirst' | 'startAgain', Localized> = {
  stopFirst: { en: en.plan.stopFirst, fr: fr.plan.stopFirst, nl: nl.plan.stopFirst },
  startAgain: { en: en.plan.startAgain, fr: fr.plan.startAgain, nl: nl.plan.startAgain },
}
