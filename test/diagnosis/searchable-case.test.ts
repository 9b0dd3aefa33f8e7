import { describe, expect, test } from 'vitest'
import { languages } from '../../shared/model/language.ts'
import { shippedKnowledge } from './shipped-knowledge.ts'

const { cases } = shippedKnowledge
const comPlus = cases.find(({ id }) => id === 'azure-vm/com-plus-error')
const network = cases.find(({ id }) => id === 'azure-vm/network-calls-slow')

describe('what triage knows of a case', () => {
  test('are its texts in each language', () => {
    for (const { titles, causes, steps } of cases) {
      for (const texts of [titles, causes, steps]) {
        expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(languages))
      }
    }
  })

  test('are the names of services, files and registry values that it reads or changes', () => {
    expect(comPlus?.names).toEqual(expect.arrayContaining(['COMSysApp', 'MSDTC']))
    expect(network?.names).toEqual(expect.arrayContaining(['SnapshotMethod', 'CalculateSnapshotTimeFromHost']))
  })

  test('are no names with gaps or stars, and none of its guards', () => {
    expect(cases.flatMap(({ names }) => names).filter((name) => /[{}*?\\]/.test(name))).toEqual([])
    expect(comPlus?.names).not.toContain('MSSQLSERVER')
  })

  test('is what its checks read, each once', () => {
    const { reads } = cases.find(({ id }) => id === 'azure-vm/vss-writers-bad-state') ?? {}
    expect(reads).toEqual(['vssWriters', 'events', 'serverLoad'])
  })
})
