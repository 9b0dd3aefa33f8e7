import { describe, expect, test } from 'vitest'
import { buildConcepts } from '../../electron/diagnosis/concepts.ts'
import { searchedWords } from '../../electron/diagnosis/searched-words.ts'
import { conceptsSchema } from '../../shared/model/concepts.ts'
import { shippedKnowledge } from './shipped-knowledge.ts'

const { concepts } = shippedKnowledge
const find = buildConcepts(concepts)
const named = (text: string) => find(searchedWords(text)).map(({ concept }) => concept)

describe('a concept', () => {
  const few = buildConcepts(
    conceptsSchema.parse({ cache: 'scratch, dossier de travail, cach*', key: 'clé, back-up* key' }),
  )
  const found = (text: string) => few(searchedWords(text))

  test('is named by a word, by a word with any ending, and by a phrase', () => {
    expect(found('the scratch is full')).toEqual([{ concept: 'cache', from: 1, to: 2 }])
    expect(found('caching cachet')).toHaveLength(2)
    expect(found('le Dossier de Travail')).toEqual([{ concept: 'cache', from: 1, to: 4 }])
  })

  test('is named whatever the accents, capitals and hyphens', () => {
    expect(found('CLE')).toHaveLength(1)
    expect(found('back ups key')).toEqual([{ concept: 'key', from: 0, to: 2 }])
  })

  test('is named by other endings only where a star stands, and only those that begin alike', () => {
    expect(found('cached')).toEqual([{ concept: 'cache', from: 0, to: 1 }])
    expect(found('scratches cac key backup keys')).toEqual([])
    expect(found('backupset key')).toEqual([{ concept: 'key', from: 0, to: 2 }])
  })

  test('is not named by a longer word without a star, nor by a phrase that is cut', () => {
    expect(found('scratched dossier de')).toEqual([])
  })
})

describe('the concepts of the knowledge folder', () => {
  const all = Object.entries(concepts).flatMap(([concept, words]) => words.map((word) => [concept, word] as const))

  test('are each found by each of their words', () => {
    expect(all.filter(([concept, word]) => !named(word).includes(concept))).toEqual([])
    expect(all.length).toBeGreaterThan(600)
  })

  test('leave out what stands in nearly every text', () => {
    const common = ['error', 'time', 'server', 'azure', 'the', 'de', 'une', 'een', 'niet', 'pas']
    expect(common.filter((word) => named(word).length > 0)).toEqual([])
  })

  test('do not mix up words that look alike', () => {
    expect(named('enregistreur')).not.toContain('register')
    expect(named('driver')).not.toContain('volume')
    expect(named('montrer')).not.toContain('mount')
    expect(named('registry')).not.toContain('register')
  })
})
