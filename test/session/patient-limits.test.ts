import { expect, test } from 'vitest'
import { primitives } from '../../electron/server/primitives.ts'
import { patientLimits } from '../../electron/session/open-server.ts'

test('a call may take as many times its usual limit as is chosen by then', () => {
  const chosen = { patience: 1 }
  const limitOf = patientLimits(() => chosen.patience)
  const usual = primitives['Get-VssWriterState'].limitMs
  expect(limitOf('Get-VssWriterState')).toBe(usual)

  chosen.patience = 4
  expect(limitOf('Get-VssWriterState')).toBe(4 * usual)
})
