import { expect, test } from 'vitest'
import { exitText } from '../../electron/powershell/exit-text.ts'

test.each([
  [0, null, '0'],
  [7, null, '7'],
  [1603, null, '1603'],
  [3_221_225_794, null, '0xC0000142'],
  [-1_073_741_502, null, '0xC0000142'],
  [null, 'SIGKILL', 'SIGKILL'],
])('a process that ended with %j, %j is said to have ended with %s', (code, signal, said) => {
  expect(exitText(code, signal)).toBe(said)
})
