import type { Language } from '../../shared/model/language.ts'

/** A moment (ISO 8601) as people of a language write it, in the time of this computer; what is no moment stays as it is. */
export function localTime(at: string, language: Language): string {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return at
  return moment.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
}
