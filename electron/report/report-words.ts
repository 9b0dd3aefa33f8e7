import type { Case } from '../../shared/model/case.ts'
import type { IndexEntry } from '../../shared/model/code-index.ts'
import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { Language } from '../../shared/model/language.ts'
import { message } from '../../shared/model/message.ts'
import type { NotedWriter } from '../../shared/model/writer-notes.ts'
import { valueWord, type Word } from '../../shared/text/field-words.ts'
import { inTurn } from '../../shared/text/lists.ts'
import { createTexts, sayingIn, type Text, type Translate, wordsIn } from '../../shared/text/translate.ts'
import { knownBesides } from './known-besides.ts'

/** How the report says things: sentences, and the titles that the cases give. */
export interface Words {
  readonly language: Language
  say: Translate
  text: Text
  titleOf(caseId: string): string
  checkTitle(check: string): string
  /** A moment (ISO 8601, UTC) as the clock of this computer shows it, and in UTC. */
  time(at: string): string
  /** The same as two texts that no line break parts: by the clock of this computer, and in UTC. */
  times(at: string): [string, string]
  /** The time zone of this computer, by its name in the tz database. */
  zone: string
  /** What is known of the codes without a case, a sentence each. */
  lookUpsOf(diagnosis: Diagnosis): string[]
  /** What is known of what a finding shows, a sentence each. */
  notesOn(finding: Finding): string[]
  /** What fields are called. */
  word: Word
  /** A value that was read, in words where the product has named it. */
  valueInWords(value: string): string
  /** Statements one after the other. */
  inTurn(statements: readonly string[]): string
  /** So many bytes in gigabytes. */
  gigabytes(bytes: string): string
  /** So much of a hundred. */
  percent(part: number): string
}

/** What the words of a report are taken from besides the texts. */
export interface KnownWords {
  cases: readonly Case[]
  /** What is known of codes without a case. */
  codes: readonly IndexEntry[]
  /** What is known of VSS writers. */
  writers: readonly NotedWriter[]
}

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL' }

/** The words of a report in one language. */
export function reportWords(known: KnownWords, language: Language): Words {
  const instance = createTexts(language)
  const say = sayingIn(instance, language)
  const word = wordsIn(instance, language)
  const text: Text = (key, ...values) => say(message(key, ...values))
  const clock = new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'shortOffset',
  })
  const times = (at: string): [string, string] => {
    const moment = new Date(at)
    if (!/^\d{4}-\d\d-\d\dT/.test(at) || Number.isNaN(moment.getTime())) return [at, at]
    return [clock.format(moment), moment.toISOString().slice(0, 19).replace('T', ' ')]
  }
  const size = new Intl.NumberFormat(locales[language], { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 })
  const share = new Intl.NumberFormat(locales[language], { style: 'percent' })
  return {
    language,
    say,
    text,
    ...knownBesides(known, language),
    titleOf: (id) => known.cases.find((one) => one.id === id)?.title[language] ?? id,
    checkTitle(name) {
      const [caseId, checkId] = name.split('#')
      const check = known.cases.find((one) => one.id === caseId)?.checks.find((one) => one.id === checkId)
      return check ? `${check.title[language]} (${name})` : name
    },
    time(at) {
      const [here, utc] = times(at)
      return here === at ? at : `${here} (${utc} UTC)`
    },
    times(at) {
      const [here, utc] = times(at)
      return [here.replaceAll(' ', '\u00a0'), utc.replaceAll(' ', '\u00a0')]
    },
    zone: clock.resolvedOptions().timeZone,
    word,
    valueInWords: (value) => valueWord(value, word),
    inTurn: (statements) => inTurn(statements, language),
    gigabytes: (bytes) => size.format(Number(bytes) / 1024 ** 3),
    percent: (part) => share.format(part / 100),
  }
}
