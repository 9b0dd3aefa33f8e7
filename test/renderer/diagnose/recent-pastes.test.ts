import { expect, test } from 'vitest'
import { recentTexts } from '../../../renderer/screens/diagnose/recent-pastes.tsx'
import type { JournalEntry } from '../../../shared/model/journal-record.ts'
import { recordsOf } from '../recorded-repair.ts'

const diagnosed = (text: string): JournalEntry => ({ kind: 'diagnosed', text, diagnosis: { matches: [] } })

test('texts that were examined lately are offered once each, the newest first and only a few', () => {
  const texts = ['a', 'b', ' ', 'a', 'c', 'd', 'e']
  expect(recentTexts(recordsOf(texts.map(diagnosed))).map(({ pasted }) => pasted)).toEqual(['e', 'd', 'c', 'a'])
})
