import type { SameKeys } from '../text/text-tree.ts'
import type { syncClockEn } from './sync-clock.text.en.ts'

/** What is said of a synchronisation of the clock, in Dutch. */
export const syncClockNl: SameKeys<typeof syncClockEn> = {
  state: {
    clockSource: 'tijd van: {{source}} {{servers}}',
    clockSynchronised: 'de tijd van die bron; de service W32Time is actief',
  },
  loses: { clockCorrection: 'Een correctie van de klok is niet ongedaan te maken.' },
  refusal: {
    noTimeSource:
      'De tijdservice van deze server haalt de tijd nergens vandaan (NoSync), dus er is niets om mee te synchroniseren. Mogelijk moet een host de klok zetten; vraag het aan wie dit heeft ingesteld.',
    timeServiceMissing:
      'De service W32Time ontbreekt of is uitgeschakeld, dus de klok kan niet worden gesynchroniseerd. Stel eerst het opstarttype in.',
  },
  clock: {
    syncFailed:
      'De tijdservice kreeg geen nieuwe tijd (w32tm eindigde met {{exitCode}}). Kijk of de bron bereikbaar is op UDP-poort 123 en probeer het opnieuw.',
    stillOff:
      'De tijdservice heeft de tijd overgenomen en de klok wijkt nog {{seconds}} seconden af. Kleine verschillen worden langzaam bijgesteld; controleer over enkele minuten opnieuw.',
    notMeasured: 'De tijdservice heeft de tijd overgenomen, maar geen host op internet zei of de klok nu goed staat.',
  },
  progress: { synchronisingClock: 'De klok wordt gesynchroniseerd …' },
}
