import type { Language } from '../model/language.ts'
import { perLanguage } from './per-language.ts'

const together = perLanguage(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 3, useGrouping: false }),
)
const inGroups = perLanguage((language) => new Intl.NumberFormat(language))
const dayIn = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }))
const momentIn = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
)

/** A number as a language writes it, with at most three decimals. Its digits stand together, because it may be a port, an id or a code. */
export function writtenNumber(value: number, language: Language): string {
  return together(language).format(value)
}

/** The same of an amount, such as bytes: its digits stand in groups. */
export function writtenAmount(value: number | bigint, language: Language): string {
  return inGroups(language).format(value)
}

const day = /^\d{4}-\d\d-\d\d$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/

/** A day or a moment (ISO 8601) as people of a language write it, in the time zone of this computer; any other text as it is. */
export function writtenDate(text: string, language: Language): string {
  const form = day.test(text) ? dayIn : moment.test(text) ? momentIn : null
  const date = form && new Date(text)
  return form === null || date === null || Number.isNaN(date.getTime()) ? text : form(language).format(date)
}
