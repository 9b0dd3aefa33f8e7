import { describe, expect, test } from 'vitest'
import { evidenceBeforeAndAfter, evidenceBlocks } from '../../electron/report/evidence-blocks.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { type Language, languages } from '../../shared/model/language.ts'
import { message } from '../../shared/model/message.ts'
import { createTexts, type Text, translator, wordsIn } from '../../shared/text/translate.ts'

function wordsOf(language: Language) {
  const say = translator(language)
  const text: Text = (key, ...values) => say(message(key, ...values))
  return { language, text, word: wordsIn(createTexts(language), language) }
}

const writer = (name: string, condition: string, state: number) => ({ name, condition, state, service: 'VSS' })

/** The tables of what was read, and the sentences between them. */
function shown(blocks: ReturnType<typeof evidenceBlocks>) {
  return blocks.map((block) => {
    if (block.kind === 'table') return { columns: block.columns, rows: [...block.rows] }
    return block.kind === 'text' ? block.text : block.kind === 'fields' ? block.fields : block.kind
  })
}

describe('what a check has read, in a report', () => {
  test.each(languages)('names each column of VSS writers by its own name (%s)', (language) => {
    const [, table] = shown(evidenceBlocks({ writers: [writer('System Writer', 'failed', 7)] }, wordsOf(language)))
    const { columns } = table as { columns: string[] }
    expect(new Set(columns).size).toBe(columns.length)
    expect(columns[2]).toMatch(/\(code\)$/)
  })

  test('leaves what people and programs have named as it is, and says our own values in words', () => {
    const volume = { name: 'network', label: 'failed', health: 'healthy', driveType: 'fixed' }
    const [table] = shown(evidenceBlocks([volume], wordsOf('fr')))
    expect(table).toMatchObject({ rows: [['network', 'failed', 'sain', 'disque fixe']] })
  })

  test('of more columns than a page has room for stands in one cell behind the name', () => {
    const disk = Object.fromEntries('abcdefghij'.split('').map((letter, index) => [letter, index])) as Json
    const [table] = shown(evidenceBlocks([{ name: 'Disk 0', ...(disk as object) }], wordsOf('en')))
    expect(table).toMatchObject({
      columns: ['Name', 'Details'],
      rows: [['Disk 0', expect.stringMatching(/^A: 0; B: 1/)]],
    })
  })
})

describe('what a check has read first and last', () => {
  const words = wordsOf('en')

  test('stands side by side, field by field', () => {
    const service = (startType: string) => ({ startType, delayed: false })
    expect(shown(evidenceBeforeAndAfter(service('disabled'), service('manual'), words))).toEqual([
      {
        columns: ['Property', 'What was read first', 'What was read last'],
        rows: [
          ['Start type', 'disabled', 'manual'],
          ['Starts with a delay', 'no', 'no'],
        ],
      },
    ])
  })

  test('stands once when it is the same', () => {
    const read = { startType: 'disabled' }
    expect(shown(evidenceBeforeAndAfter(read, { ...read }, words))).toEqual([
      'What was read, the first and the last time alike',
      [{ name: 'Start type', lines: ['disabled'] }],
    ])
  })

  test('of a list is all that was first, what changed before the rest, and of the last only what was different', () => {
    const first = { writers: [writer('A', 'stable', 1), writer('B', 'failed', 7), writer('C', 'stable', 1)] }
    const last = { writers: [writer('A', 'stable', 1), writer('B', 'stable', 1), writer('C', 'stable', 1)] }
    const [leadFirst, before, leadLast, after, others] = shown(evidenceBeforeAndAfter(first, last, words))
    expect([leadFirst, leadLast, others]).toEqual([
      'What was read first – VSS writers',
      'What was read last – VSS writers',
      '2 more were the same as before.',
    ])
    expect((before as { rows: string[][] }).rows.map(([name, state]) => [name, state])).toEqual([
      ['B', 'failed'],
      ['A', 'stable'],
      ['C', 'stable'],
    ])
    expect(after).toMatchObject({ rows: [['B', 'stable', '1', 'VSS']] })
  })

  test('of a list that is empty in the end, or was at first, is what there was', () => {
    const some = { events: [{ code: 1 }] }
    const rows = (first: Json, last: Json) => JSON.stringify(shown(evidenceBeforeAndAfter(first, last, words)))
    expect(rows(some, { events: [] })).toContain('What was read first – Events')
    expect(rows({ events: [] }, some)).toContain('What was read last – Events')
  })
})
