import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../electron/engine/evaluate.ts'
import { type Grant, isDenied, withGrants } from '../../../shared/model/granted-access.ts'

const system: Grant = { to: 'S-1-5-18', rights: 'full' }
const users: Grant = { to: 'S-1-5-32-545', rights: 'write' }
const met = (sddl: string, ...grants: Grant[]) => evaluate({ sddl }, { sddl: { grants } }).met

describe('an access list grants', () => {
  test.each<[string, string, Grant, boolean]>([
    ['what an entry of the account says', 'D:P(A;;FA;;;SY)', system, true],
    ['what an entry from above says', 'D:AI(A;OICIID;FA;;;SY)', system, true],
    ['what a number says', 'D:(A;;0x1f01ff;;;S-1-5-18)', system, true],
    ['what several entries say together', 'D:(A;;0x120089;;;SY)(A;;0x1f0176;;;SY)', system, true],
    ['SYSTEM what the administrators may do', 'D:(A;;FA;;;BA)', system, true],
    ['each account what everyone may do', 'D:(A;;FA;;;WD)', users, true],
    ['everything where there is no list at all', 'D:NO_ACCESS_CONTROL', system, true],
    ['nothing where the list is empty', 'D:P', system, false],
    ['not the whole when a part is missing', 'D:(A;;0x1301bf;;;SY)', system, false],
    ['nothing to one group because another may', 'D:(A;;FA;;;BA)', users, false],
    ['nothing in the folder by an entry for what lies in it', 'D:(A;OICIIO;FA;;;SY)', system, false],
    ['not what is denied before', 'D:(D;;0x2;;;WD)(A;;FA;;;SY)', system, false],
    ['what is denied only after', 'D:(A;;FA;;;SY)(D;;0x2;;;WD)', system, true],
  ])('%s', (_, sddl, grant, result) => {
    expect(met(sddl, grant)).toBe(result)
  })

  test('all that is asked for, or the condition is not met', () => {
    expect(met('D:(A;;FA;;;SY)', system, users)).toBe(false)
    expect(met('D:(A;;FA;;;SY)(A;;FA;;;BU)', system, users)).toBe(true)
  })
})

describe('permissions that are added', () => {
  test('stand after denials and before what comes from above, and reach what lies below', () => {
    expect(withGrants('D:AI(D;;FR;;;BG)(A;;FR;;;BU)(A;OICIID;FR;;;BA)', [system])).toBe(
      'D:AI(D;;FR;;;BG)(A;;FR;;;BU)(A;OICI;0x1f01ff;;;SY)(A;OICIID;FR;;;BA)',
    )
  })

  test('leave out who has them', () => {
    const sddl = 'D:P(A;OICI;FA;;;SY)'
    expect(withGrants(sddl, [system])).toBe(sddl)
    expect(withGrants(sddl, [system, users])).toBe(`${sddl}(A;OICI;0x120116;;;BU)`)
  })

  test('do not help against a denial', () => {
    expect(isDenied('D:(D;;FW;;;BU)(A;;FR;;;BU)', users)).toBe(true)
    expect(isDenied('D:(D;;FW;;;BG)(A;;FR;;;BU)', users)).toBe(false)
  })
})

test('a list has an entry when one of its own is the same but for capitals, quotes and a final backslash', () => {
  const has = (list: string | string[], hasEntry: string) => evaluate({ list }, { list: { hasEntry } }).met
  expect(has('C:\\a;"C:\\B\\"', 'c:\\b')).toBe(true)
  expect(has('C:\\b\\deeper;C:\\a', 'C:\\b')).toBe(false)
  expect(has(['x', 'y'], 'Y')).toBe(true)
  expect(evaluate({ list: 7 }, { list: { hasEntry: 'x' } }).met).toBeNull()
})
