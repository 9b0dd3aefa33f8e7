import { describe, expect, test } from 'vitest'
import { helpWords } from '../../electron/cli/help/help-words.ts'
import { en as pageEn } from '../../renderer/text/en.ts'
import { fr as pageFr } from '../../renderer/text/fr.ts'
import { nl as pageNl } from '../../renderer/text/nl.ts'
import { en } from '../../shared/text/en.ts'
import { fr } from '../../shared/text/fr.ts'
import { nl } from '../../shared/text/nl.ts'

/** Every sentence of a tree of texts, by its key. */
function sentences(tree: object, path = ''): [key: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}.`),
  )
}

/** A sentence without what is typed as it is: commands between quotation marks, options, files and gaps. */
function words(sentence: string): string {
  return sentence
    .replace(/\{\{\w+\}\}|\$t\([^)]*\)/g, '')
    .replace(/[“«‘]\s?(?:cases|case|run|undo|check|journal|resume|plan|simulate|fix|now)\b[^”»’]*[”»’]/g, '')
    .replace(/--[\w-]+|\bcases (?:--check|lists)|cases\/[\w-]*/g, '')
}

const languages = {
  en: { texts: [en, pageEn, helpWords.en], not: { problem: /\b(?<!lower )cases?\b(?! of)/i, run: /\bexecutions?\b/i } },
  fr: {
    texts: [fr, pageFr, helpWords.fr],
    not: {
      problem: /(?<!\b(?:en|ce|au|c’est le|est le|tout|tel) )\bcas\b/i,
      run: /\bruns?\b|\blancements?\b|\bpassages?\b(?! à l’heure)|(?<!\bd’|\bDernière |\bProchaine )\bexécutions?\b/i,
    },
  },
  nl: {
    texts: [nl, pageNl, helpWords.nl],
    not: {
      problem: /(?<!\b(?:dat|elk|dit|ieder) )\bgeval|\bcasus\b/i,
      run: /\bruns?\b|(?<!\bvolgende )\buitvoering(?:en)?\b/i,
      repair: /\bherstel\b|\boplossing/i,
      undo: /\bteruggedraaid|\bterugdraai|\bterug te draaien|\bdraai .* terug\b/i,
      check: /\bfa(?:al|len)|\bcontroles? (?:zijn |is )?mislukt/i,
      sitting: /\bzitting/i,
    },
  },
} as const

describe.each(Object.entries(languages))('window, command line and report, in %s,', (_, { texts, not }) => {
  const all = texts.flatMap((tree) => sentences(tree))

  test.each(Object.entries(not))('have one word for a %s', (_, other) => {
    expect(all.length).toBeGreaterThan(800)
    expect(all.filter(([, sentence]) => other.test(words(sentence)))).toEqual([])
  })
})

test('the journal is no log in Dutch, so that it is not taken for the logs of agents or of Windows', () => {
  const dutch = new Map([nl, pageNl, helpWords.nl].flatMap((tree) => sentences(tree)))
  const ofJournal = [en, pageEn, helpWords.en]
    .flatMap((tree) => sentences(tree))
    .filter(([, sentence]) => /\bjournal\b/.test(words(sentence)))
  expect(ofJournal.length).toBeGreaterThan(40)
  expect(ofJournal.filter(([key]) => /logboek/i.test(dutch.get(key) ?? ''))).toEqual([])
})
