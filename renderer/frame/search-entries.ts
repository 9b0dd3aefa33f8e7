import type { SessionView } from '../../shared/ipc.ts'
import type { IndexEntry } from '../../shared/model/code-index.ts'
import type { Language } from '../../shared/model/language.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import type { SessionState } from '../state/session-store.ts'
import { holdsWords } from '../text/holds-words.ts'
import { languageNames } from '../text/language-names.ts'
import type { Texts } from '../text/texts-in.ts'

/** What sort of thing an entry is, in the order in which they are shown. */
export const entrySorts = ['screen', 'command', 'case', 'code'] as const
type EntrySort = (typeof entrySorts)[number]

/** Something the search can lead to. */
export interface SearchEntry {
  key: string
  sort: EntrySort
  title: string
  /** Said below the title. */
  more: string
  /** What is searched besides the title. */
  words: string
  open(): void
}

type Doer = Pick<
  SessionState,
  'goTo' | 'showCase' | 'runChecks' | 'scanLogs' | 'choose' | 'setText' | 'diagnose' | 'closeCase'
>

/** Everything one can go to or do by its name. */
export function searchEntries(
  cases: SessionView['cases'],
  codes: readonly IndexEntry[],
  texts: Texts,
  state: Doer,
): SearchEntry[] {
  return [
    ...screens(texts, state),
    ...commands(texts, state),
    ...ofCases(cases, texts, state),
    ...ofCodes(codes, texts, state),
  ]
}

/**
 * The entries that hold every word, so many of each sort at most; a code that is written out comes first, and what has the words in its title
 * before what has them elsewhere.
 */
export function entriesFor(entries: readonly SearchEntry[], search: string, most = 8): SearchEntry[] {
  const exact = search.trim().toLowerCase()
  const place = ({ title }: SearchEntry) => (title.toLowerCase() === exact ? 0 : holdsWords(title, search) ? 1 : 2)
  const sorted = entries
    .filter(({ title, words }) => holdsWords(`${title} ${words}`, search))
    .sort((one, other) => place(one) - place(other))
  return entrySorts.flatMap((sort) => sorted.filter((entry) => entry.sort === sort).slice(0, most))
}

function screens({ text }: Texts, { goTo, closeCase }: Doer): SearchEntry[] {
  const names = ['home', 'diagnose', 'problems', 'changes', 'logs', 'report', 'practice', 'settings'] as const
  return names.map((name) => ({
    key: name,
    sort: 'screen',
    title: text(`frame.${name}`),
    more: '',
    words: '',
    open: () => {
      if (name === 'problems') closeCase()
      goTo(name)
    },
  }))
}

function commands({ text }: Texts, { runChecks, scanLogs, choose, goTo }: Doer): SearchEntry[] {
  const command = (key: string, title: string, open: () => unknown): SearchEntry => ({
    key,
    sort: 'command',
    title,
    more: '',
    words: '',
    open: () => void open(),
  })
  const themes = ['system', 'light', 'dark', 'highContrast'] as const
  const languages = Object.entries(languageNames) as [Language, string][]
  return [
    command('check', text('frame.runChecks'), () => {
      goTo('home')
      return runChecks(null)
    }),
    command('logs', text('logs.scanServer'), () => {
      goTo('logs')
      return scanLogs('server')
    }),
    ...themes.map((theme) =>
      command(theme, `${text('settings.theme')} → ${text(`settings.themes.${theme}`)}`, () => choose({ theme })),
    ),
    ...languages.map(([language, name]) =>
      command(language, `${text('settings.language')} → ${name}`, () => choose({ language })),
    ),
  ]
}

function ofCases(cases: SessionView['cases'], { localized, text }: Texts, { showCase }: Doer): SearchEntry[] {
  return cases.map((one) => ({
    key: one.id,
    sort: 'case',
    title: localized(one.title),
    more: text(`problems.product.${one.product}`),
    words: `${one.id} ${one.codes.join(' ')} ${localized(one.summary)}`,
    open: () => void showCase(one.id),
  }))
}

/** A code leads to its diagnosis, which says what is known of it. */
function ofCodes(codes: readonly IndexEntry[], { localized }: Texts, { setText, diagnose, goTo }: Doer): SearchEntry[] {
  return codes.map(({ code, product, message, about }) => ({
    key: `${product} ${code}`,
    sort: 'code',
    title: visibleText(code),
    more: about ? localized(about) : visibleText(message),
    words: message,
    open: () => {
      setText(code)
      goTo('diagnose')
      void diagnose()
    },
  }))
}
