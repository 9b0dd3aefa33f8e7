import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PowerShellSession } from '../../electron/powershell/session.ts'
import { openRealSession, realPowerShell } from '../support/power-shell/real-power-shell.ts'

const title = `services on a real PowerShell${realPowerShell === null ? ' (SKIPPED: none on this machine)' : ''}`

describe.skipIf(realPowerShell === null)(title, { timeout: 60_000 }, () => {
  let session: PowerShellSession
  beforeAll(async () => {
    session = await openRealSession()
  }, 60_000)
  afterAll(() => session?.end())
  const stop = (statuses: number[], seconds: number) =>
    session.request('Get-StopOfLateService', { statuses, seconds }, 30_000)

  test('a stop waits through running, paused and stopPending once the order was taken', async () => {
    expect(await stop([4, 4, 4, 7, 3, 3, 1], 20)).toEqual({ state: 'stopped' })
  })

  test('a stop that the seconds do not suffice for answers the state that is shown then', async () => {
    expect(await stop([4], 1)).toEqual({ state: 'running' })
  })

  test.each([
    ['        WIN32_EXIT_CODE    : 1068  (0x42c)', 1068],
    ['        COD_SALIDA_WIN32   : 1067  (0x42b)\n        COD_SALIDA_SERVICIO: 3  (0x3)', 1067],
    ['nothing of the kind', null],
  ])('the exit code is found in any language: %j', async (line, code) => {
    const output = `SERVICE_NAME: Any\n        TYPE : 10  WIN32_OWN_PROCESS\n        STATE : 1  STOPPED\n${line}`
    expect(await session.request('Get-ExitCodeIn', { output }, 30_000)).toEqual({ code })
  })
})
