import type { Language } from '../../shared/model/language.ts'
import { wordsOf } from './plain-text.ts'

/** Words of each language that say nothing about a problem, but tell the language. */
const byLanguage: Record<Language, ReadonlySet<string>> = {
  en: setOf(`
  the an and or of to in on at by for with from as is are was were be been it its this that these those not no can cannot could
  would should may might will has have had do does did done you your we our us they them their he she i my me if then than so
  but when while what which who how why there here all any some more most other also just only very please after before again
  because due during until out up down into over under between via per still even get gets got keep keeps every since now
  error errors code codes id ids hello hi thanks regards dear team`),
  fr: setOf(`
  le la les un une des du de et ou dans sur par pour avec sans est sont était être été a ont avoir il elle ils elles ce cette ces
  cet qui que quoi dont où ne pas plus nous vous votre vos notre nos leur leurs son sa ses mon ma mes au aux en se si mais car
  comme aussi tout toute tous toutes très après avant puis lors depuis encore toujours chaque alors on je fait faire peut quand
  erreur erreurs d l n s c qu j m t bonjour merci cordialement`),
  nl: setOf(`
  het een en of van te aan op bij voor met uit als is zijn was waren wordt worden werd geworden niet geen kan kunnen dat die deze
  dit er zich zij hij ze we wij u uw jullie onze ons hun om dan maar nog ook al alle naar door over onder tussen tijdens na wel
  hebt heeft hebben had moet moeten zou zal zullen ik mijn je jouw de elke steeds sinds nu weer wat waarom hoe
  fout fouten hallo bedankt groeten goedemorgen`),
}
const languageOrder = ['en', 'fr', 'nl'] as const
const all = new Set(languageOrder.flatMap((language) => [...byLanguage[language]]))

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words))
}

/** Whether a plain word says nothing about a problem. */
export function isStopWord(word: string): boolean {
  return all.has(word)
}

/** The language that the plain words of a text are in, by its stop words; all that are equally likely when they do not tell. */
export function languagesOf(words: readonly string[]): readonly Language[] {
  const counts = languageOrder.map((language) => words.filter((word) => byLanguage[language].has(word)).length)
  const most = Math.max(...counts)
  return languageOrder.filter((_, index) => counts[index] === most)
}
