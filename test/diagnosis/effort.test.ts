import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startCountingSteps } from '../support/count-steps.ts'
import { worstCases } from './worst-cases.ts'

const counter = startCountingSteps()
const { buildTriage } = await import('../../electron/diagnosis/triage.ts')
const { searchable } = await import('../../electron/diagnosis/searchable-case.ts')
const { loadKnowledge } = await import('../../electron/cases/load-knowledge.ts')
const knowledge = await loadKnowledge(join(import.meta.dirname, '../../knowledge'))
const triage = buildTriage(searchable(knowledge))
const short = 20_000

afterAll(() => counter.stop())

describe('what triage does with a text', () => {
  test.each(Object.entries(worstCases))('grows no faster than the text: %s', (_, text) => {
    const [once, twice, fourTimes] = [1, 2, 4].map((times) => {
      const long = text(short * times)
      return counter.stepsOf(() => triage.diagnose(long))
    })
    expect(fourTimes).toBeLessThan(4.4 * (once ?? 0) + 20_000)
    expect(fourTimes).toBeLessThan(2.2 * (twice ?? 0) + 20_000)
  })
})
