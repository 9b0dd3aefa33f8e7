import { describe, expect, test } from 'vitest'
import {
  filteredProblems,
  type ProblemFilter,
  problemEntries,
} from '../../../renderer/screens/problems/problem-entries.ts'
import type { IndexEntry } from '../../../shared/model/code-index.ts'
import type { Localized } from '../../../shared/model/language.ts'
import { sessionView } from '../recorded-repair.ts'

const { cases } = sessionView()
const codes: IndexEntry[] = [
  {
    code: 'AnotherWSBJobRunning',
    product: 'mars',
    message: 'Another job is running.',
    about: { en: 'Windows Server Backup is busy.', fr: 'La Sauvegarde Windows Server est occupée.', nl: 'Bezig.' },
    catalogue: null,
  },
]
const french = { localized: (text: Localized) => text.fr }
const entries = problemEntries(cases, codes, french)
const everything: ProblemFilter = { search: '', product: 'all', area: 'all', remedy: 'all' }
const keys = (filter: Partial<ProblemFilter>) =>
  filteredProblems(entries, { ...everything, ...filter }).map(({ key }) => key)

const tls = 'mars/dotnet-tls12-off'
const wsb = 'mars AnotherWSBJobRunning'

describe('the list of problems', () => {
  test('holds every case and every code', () => {
    expect(keys({})).toEqual([tls, wsb])
  })

  test.each<[string, Partial<ProblemFilter>, string[]]>([
    ['words in the language of the window, without accents', { search: 'sauvegarde occupee' }, [wsb]],
    ['the vendor’s words, in any order', { search: 'running ANOTHER' }, [wsb]],
    ['a code of a case', { search: '0x80072f8f' }, [tls]],
    ['words of which one is missing', { search: 'sauvegarde zebra' }, []],
    ['what is repaired here', { remedy: 'repair' }, [tls]],
    ['what is only looked up', { remedy: 'lookUp' }, [wsb]],
    ['an area, which a code has none of', { area: 'network' }, [tls]],
    ['another product', { product: 'mabs' }, []],
  ])('is narrowed to %s', (_, filter, found) => {
    expect(keys(filter)).toEqual(found)
  })
})
