import { expect, test } from 'vitest'
import { findableFaults, practiceEntries } from '../../../renderer/screens/practice/practice-entries.ts'
import type { Localized } from '../../../shared/model/language.ts'
import { sessionView } from '../recorded-repair.ts'

const { cases } = sessionView()
const [known] = cases
const said = (text: string) => ({ en: text, fr: text, nl: text }) as Localized
const fault = { name: 'off', server: 'mars', wrong: [said('TLS 1.2 is off')], repairable: true, found: true }
const byPerson = { ...fault, name: 'policy', wrong: [said('A policy turns it off')], repairable: false }
const hidden = { ...fault, name: 'hidden', found: false }
const practice = [
  { case: known?.id ?? '', faults: [fault, byPerson, hidden] },
  { case: 'mars/unknown-here', faults: [fault] },
]
const texts = { localized: (text: Localized) => text.en }
const names = (search: string, repairable: boolean) =>
  practiceEntries(practice, cases, { search, repairable }, texts).map(({ faults }) => faults.map(({ name }) => name))

test('the list holds the faults of known problems, those alone that the program repairs when that is asked for', () => {
  expect(names('', false)).toEqual([['off', 'policy', 'hidden']])
  expect(names('', true)).toEqual([['off', 'hidden']])
})

test('a problem is found by its title, its id and what is wrong in its faults', () => {
  expect(names('policy', false)).toHaveLength(1)
  expect(names('policy', true)).toEqual([])
  expect(names(known?.id ?? '', true)).toHaveLength(1)
  expect(names('no such word', false)).toEqual([])
})

test('a surprise is a fault that the first screen shows and the program repairs', () => {
  expect(findableFaults(practice.slice(0, 1))).toEqual([{ case: known?.id, fault: 'off' }])
})
