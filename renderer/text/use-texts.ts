import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Localized } from '../../shared/model/language.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { inTurn, listed } from '../../shared/text/lists.ts'
import { writtenAmount } from '../../shared/text/numbers-and-dates.ts'
import { sayingIn, writtenValues } from '../../shared/text/translate.ts'
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
  /** An amount, with its digits in groups. */
  number(value: number): string
  /** What something is called, and what is said of it: “obengine: running”. */
  named(name: string, said: string): string
  /** Names in a sentence: “a, b and c”. */
  list(names: Iterable<string>): string
  /** Statements one after the other. */
  inTurn(statements: Iterable<string>): string
  /** How long ago a moment was, in milliseconds since 1970: “2 minutes ago”. */
  ago(moment: number): string
  /** A time in milliseconds, in minutes and whole seconds. */
  duration(ms: number): string
}

/** The texts of the current language; the component is drawn again when the language changes. */
export function useTexts(): Texts {
  const { i18n } = useTranslation(['ui', 'shared'])
  const language = i18n.language as Language
  return useMemo(() => {
    const said = sayingIn(i18n, language)
    const passed = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
    const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
    const minutes = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
    const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'short' })
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
    return {
      language,
      text: (key, values = {}) =>
        visibleText(i18n.t(key, { ...writtenValues(values, language), ns: 'ui', lng: language })),
      say: (told) => visibleText(said(told)),
      localized: (text) => visibleText(text[language]),
      moment: (iso) =>
        i18n.t('action.moment', { ns: 'ui', lng: language, day: written(date, iso), time: written(time, iso) }),
      day: (iso) => written(day, iso),
      named: (name, value) => visibleText(said(message('told.named', { name, value }))),
      number: (value) => writtenAmount(value, language),
      list: (names) => visibleText(listed(names, language)),
      inTurn: (statements) => inTurn(statements, language),
      ago: (since) => passed.format(...timeSince(Date.now() - since)),
      duration: (ms) => {
        const all = Math.round(ms / 1000)
        const [whole, rest] = [Math.floor(all / 60), all % 60]
        if (whole === 0) return seconds.format(rest)
        return rest === 0 ? minutes.format(whole) : `${minutes.format(whole)} ${seconds.format(rest)}`
      },
    }
  }, [i18n, language])
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
