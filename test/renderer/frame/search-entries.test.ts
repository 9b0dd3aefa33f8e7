import { describe, expect, test } from 'vitest'
import { entriesFor, type SearchEntry } from '../../../renderer/frame/search-entries.ts'

const opened: string[] = []
const entry = (sort: SearchEntry['sort'], title: string, words = ''): SearchEntry => ({
  key: title,
  sort,
  title,
  more: '',
  words,
  open: () => void opened.push(title),
})
const entries = [
  entry('code', '0x800706BA0', 'RPC'),
  entry('code', '0x800706BA', 'RPC'),
  entry('case', 'Les enregistreurs VSS sont en échec', 'ExtensionFailedVssWriterInBadState'),
  entry('screen', 'Problèmes'),
]
const titles = (search: string, most?: number) => entriesFor(entries, search, most).map(({ title }) => title)

describe('the search over everything', () => {
  test('shows screens before problems before codes', () => {
    expect(titles('')).toEqual(['Problèmes', 'Les enregistreurs VSS sont en échec', '0x800706BA0', '0x800706BA'])
  })

  test('finds by words in any order, without accents, and by what stands behind a title', () => {
    expect(titles('echec vss')).toEqual(['Les enregistreurs VSS sont en échec'])
    expect(titles('badstate')).toEqual(['Les enregistreurs VSS sont en échec'])
  })

  test('puts the code that was written out before those that begin like it', () => {
    expect(titles('0x800706ba')).toEqual(['0x800706BA', '0x800706BA0'])
  })

  test('puts what has the words in its title before what has them elsewhere', () => {
    const locked = entry('case', 'A volume is locked', 'snapshot VSS')
    const failed = entry('case', 'VSS writers have failed')
    expect(entriesFor([locked, failed], 'vss')).toEqual([failed, locked])
  })

  test('shows so many of each sort at most', () => {
    expect(titles('0x', 1)).toEqual(['0x800706BA0'])
  })
})
