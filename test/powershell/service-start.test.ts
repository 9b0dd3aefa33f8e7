import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PowerShellSession } from '../../electron/powershell/session.ts'
import { openFakeWindowsSession, realPowerShell } from '../support/power-shell/real-power-shell.ts'

const title = `a start on a fake Windows${realPowerShell === null ? ' (SKIPPED: no PowerShell on this machine)' : ''}`
const name = 'ContosoService'
const query = 'SERVICE_NAME: ContosoService\n        STATE : 1  STOPPED\n        WIN32_EXIT_CODE    : 1068  (0x42c)\n'

describe.skipIf(realPowerShell === null)(title, { timeout: 60_000 }, () => {
  let session: PowerShellSession
  beforeAll(async () => {
    session = await openFakeWindowsSession()
  }, 60_000)
  afterAll(() => session?.end())

  const start = async (statuses: number[]) => {
    const windows = { services: { [name]: { statuses } }, tools: { [`sc.exe query ${name}`]: { output: query } } }
    await session.request('Use-FakeWindows', { windows }, 30_000)
    return session.request('Start-SingleService', { name, seconds: 5 }, 30_000)
  }

  test('after which the service has stopped again answers the code with which it ended', async () => {
    expect(await start([1, 1, 1])).toEqual({ state: 'stopped', exitCode: 1068 })
  })

  test('after which the service runs answers no code, whatever it had ended with before', async () => {
    expect(await start([1, 4])).toEqual({ state: 'running' })
  })
})
