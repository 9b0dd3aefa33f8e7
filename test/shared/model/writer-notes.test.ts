import { describe, expect, test } from 'vitest'
import { type NotedWriter, writerNotes } from '../../../shared/model/writer-notes.ts'

const said = (en: string) => ({ en, fr: en, nl: en })
const known: NotedWriter[] = [
  { classId: 'a65faa63-5ea8-4ebc-9dbd-a0c4db26912a', name: 'SqlServerWriter', why: said('SQL users notice it.') },
  { classId: null, name: 'DPM Writer', why: said('It belongs to MABS.') },
  { classId: 'e8132975-6f93-4464-a53e-1050253ae220', name: 'System Writer' },
]
const sql = { name: 'Enregistreur SQL', classId: '{A65FAA63-5EA8-4EBC-9DBD-A0C4DB26912A}' }
const finding = (states: number[], verdict: 'pass' | 'fail' | 'unknown' = 'fail') => ({
  verdict,
  evidence: { writers: states.map((state) => ({ ...sql, state })), unread: 0 },
})

describe('what is known of VSS writers', () => {
  test('stands beside each one that has failed, under the name that the server gives it', () => {
    expect(writerNotes(finding([8]), known)).toEqual([
      { writer: 'Enregistreur SQL', why: said('SQL users notice it.') },
    ])
    const byName = { writers: [{ name: 'DPM Writer', classId: '{0}', state: 0 }] }
    expect(writerNotes({ verdict: 'fail', evidence: byName }, known)).toEqual([
      { writer: 'DPM Writer', why: said('It belongs to MABS.') },
    ])
  })

  test('is silent about writers that are stable or in the middle of a snapshot', () => {
    expect(writerNotes(finding([1, 2, 3, 4, 5]), known)).toEqual([])
    expect(writerNotes(finding([0, 6, 15]), known)).toHaveLength(3)
  })

  test('is silent about a writer whose service may simply be restarted', () => {
    const system = { name: 'System Writer', classId: '{e8132975-6f93-4464-a53e-1050253ae220}', state: 8 }
    expect(writerNotes({ verdict: 'fail', evidence: { writers: [system] } }, known)).toEqual([])
  })

  test('is silent where nothing is wrong, or where something else was read', () => {
    expect(writerNotes(finding([8], 'pass'), known)).toEqual([])
    for (const evidence of [null, 'text', ['writers'], { writers: 'none' }, { writers: [null, { name: 'x' }] }]) {
      expect(writerNotes({ verdict: 'unknown', evidence }, known)).toEqual([])
    }
  })
})
