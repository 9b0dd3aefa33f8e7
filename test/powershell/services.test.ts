import { expect, test } from 'vitest'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('services on a real PowerShell', (ask) => {
  const stop = (statuses: number[], seconds: number) => ask('Get-StopOfLateService', { statuses, seconds })

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
    expect(await ask('Get-ExitCodeIn', { output })).toEqual({ code })
  })
})
