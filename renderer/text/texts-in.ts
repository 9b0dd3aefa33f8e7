import type { i18n } from 'i18next'
import type { Language, Localized } from '../../shared/model/language.ts'
import type { Message } from '../../shared/model/message.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { perLanguage } from '../../shared/text/per-language.ts'
import { sayingIn } from '../../shared/text/translate.ts'
import type { TextKey } from './en.ts'

/**
 * How a component says things in the language of the moment. What servers and people have said stands in it as text: what would not
 * be seen, or would turn the reading direction, is shown by its name.
 */
export interface Texts {
  language: Language
  /** A text of the screens; numbers are written the way the language does. */
  text(key: TextKey, values?: Record<string, string | number>): string
  /** A message of the engine, the journal or the screens (`ui:` before its key). */
  say(message: Message): string
  /** The text of a case. */
  localized(text: Localized): string
  /** Day and time of an ISO 8601 moment, in the time zone of this computer. */
  moment(iso: string): string
  /** The day alone, of `2026-11-21`. */
  day(iso: string): string
  number(value: number): string
  /** How long ago a moment was, in milliseconds since 1970: “2 minutes ago”. */
  ago(moment: number): string
  /** A time in milliseconds, in minutes and whole seconds. */
  duration(ms: number): string
}

const known = new WeakMap<i18n, (language: Language) => Texts>()

/** The texts of one language from an instance that has it loaded: the same ones for every component that asks. */
export function textsIn(instance: i18n, language: Language): Texts {
  const texts = known.get(instance) ?? perLanguage((one) => makeTexts(instance, one))
  known.set(instance, texts)
  return texts(language)
}

const numberIn = perLanguage((language) => new Intl.NumberFormat(language))
const passedIn = perLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
const dateIn = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }))
const timeIn = perLanguage((language) => new Intl.DateTimeFormat(language, { timeStyle: 'short' }))
const dayIn = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }))
const unitIn = (unit: string) =>
  perLanguage((language) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }))
const minutesIn = unitIn('minute')
const secondsIn = unitIn('second')

function makeTexts(instance: i18n, language: Language): Texts {
  const said = sayingIn(instance, language)
  const place = { ns: 'ui', lng: language }
  return {
    language,
    text: (key, values = {}) => visibleText(instance.t(key, { ...values, ...place })),
    say: (message) => visibleText(said(message)),
    localized: (text) => visibleText(text[language]),
    moment: (iso) =>
      instance.t('action.moment', {
        ...place,
        day: written(dateIn(language), iso),
        time: written(timeIn(language), iso),
      }),
    day: (iso) => written(dayIn(language), iso),
    number: (value) => numberIn(language).format(value),
    ago: (since) => passedIn(language).format(...timeSince(Date.now() - since)),
    duration: (ms) => {
      const all = Math.round(ms / 1000)
      const [whole, rest] = [Math.floor(all / 60), all % 60]
      if (whole === 0) return secondsIn(language).format(rest)
      const minutes = minutesIn(language).format(whole)
      return rest === 0 ? minutes : `${minutes} ${secondsIn(language).format(rest)}`
    },
  }
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** So many whole units ago, in the largest unit of which there is at least one; within a minute it is now. */
function timeSince(ms: number): [number, Intl.RelativeTimeFormatUnit] {
  const [name, length] = units.find((unit) => ms >= unit[1]) ?? ['second', Number.POSITIVE_INFINITY]
  return [-Math.floor(ms / length) || 0, name]
}

function written(format: Intl.DateTimeFormat, iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? visibleText(iso) : format.format(date)
}
