import { describe, expect, test } from 'vitest'
import { readTargets } from '../../../shared/kinds.ts'
import { areaOfCase, areaOfQuestion, areaOfRead } from '../../../shared/model/area.ts'

describe('the area of what a check reads', () => {
  test('is said of every kind of read, so that nothing is sorted by chance', () => {
    expect(Object.keys(readTargets).filter((name) => !(name in areaOfRead))).toEqual([])
  })

  test.each([
    ['the agent for its own services', 'service', { name: 'obengine' }, 'agent'],
    ['services for those of Windows', 'service', { name: 'COMSysApp' }, 'services'],
    [
      'the network for TLS in the registry',
      'registryValue',
      { key: 'HKLM\\SOFTWARE\\Microsoft\\.NETFramework' },
      'network',
    ],
    [
      'the agent for its own keys',
      'registryValue',
      { key: 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup' },
      'agent',
    ],
    ['VSS for the writers', 'vssWriters', {}, 'vss'],
  ] as const)('is %s', (_, read, at, area) => {
    expect(areaOfQuestion({ read, at })).toBe(area)
  })

  test('is that of the first check for a problem, and what its name says where it has none', () => {
    expect(areaOfCase('mars/anything', [{ read: 'vssWriters', at: {} }])).toBe('vss')
    expect(areaOfCase('mars/disk-full', [])).toBe('storage')
    expect(areaOfCase('mars/nobody-knows', [])).toBe('agent')
  })
})
