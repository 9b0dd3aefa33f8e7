import { describe, expect, test } from 'vitest'
import { knownWriter, writerMap } from '../../../shared/model/known-writer.ts'
import type { VssWriterEntry } from '../../../shared/model/vss-writer-map.ts'

const system: VssWriterEntry = {
  classId: 'e8132975-6f93-4464-a53e-1050253ae220',
  name: 'System Writer',
  service: 'CryptSvc',
  restart: 'yes',
  source: 'test',
}
const nameOnly: VssWriterEntry = { ...system, classId: null, name: 'DPM Writer', service: 'DPMWriter' }

describe('the map of VSS writers', () => {
  const map = writerMap([system, nameOnly])

  test('finds a writer by its class id', () => {
    expect(map.byClassId.get('e8132975-6f93-4464-a53e-1050253ae220')).toBe(system)
  })

  test('finds a writer by its name in lower case, with or without a class id', () => {
    expect(map.byName.get('system writer')).toBe(system)
    expect(map.byName.get('dpm writer')).toBe(nameOnly)
  })

  test('finds the writer of a server by its class id before its name, which may be translated', () => {
    const onServer = { classId: '{E8132975-6F93-4464-A53E-1050253AE220}', name: 'Enregistreur système' }
    expect(knownWriter(map, onServer)).toBe(system)
    expect(knownWriter(map, { ...onServer, classId: '{0}', name: 'DPM writer' })).toBe(nameOnly)
  })

  test('knows nothing of a writer that is not listed', () => {
    expect(map.byName.get('writer')).toBeUndefined()
    expect(map.byClassId.size).toBe(1)
  })
})
