import { wordsOf } from './plain-text.ts'

/** Words of the three languages that say nothing about a problem. */
export const stopWords: ReadonlySet<string> = new Set(
  wordsOf(`
  the an and or of to in on at by for with from as is are was were be been it its this that these those not no can cannot could
  would should may might will has have had do does did done you your we our us they them their he she i my me if then than so
  but when while what which who how why there here all any some more most other also just only very please after before again
  because due during until out up down into over under between via per
  le la les un une des du de et ou dans sur par pour avec sans est sont était être été a ont avoir il elle ils elles ce cette ces
  cet qui que quoi dont où ne pas plus nous vous votre vos notre nos leur leurs son sa ses mon ma mes au aux en se si mais car
  comme aussi tout toute tous toutes très après avant puis lors d l n s c qu j m t
  het een en of van te aan op bij voor met uit als is zijn was waren wordt worden werd geworden niet geen kan kunnen dat die deze
  dit er zich zij hij ze we wij u uw jullie onze ons hun om dan maar nog ook al alle naar door over onder tussen tijdens na wel
  hebt heeft hebben had moet moeten zou zal zullen ik mijn je jouw
  hello hi thanks regards bonjour merci cordialement hallo bedankt groeten goedemorgen dear team
  `),
)
