import { expect, test } from 'vitest'
import { describeOnFakeWindows } from '../support/power-shell/real-power-shell.ts'

const name = 'ContosoService'
const query = 'SERVICE_NAME: ContosoService\n        STATE : 1  STOPPED\n        WIN32_EXIT_CODE    : 1068  (0x42c)\n'

describeOnFakeWindows('a start on a fake Windows', (ask) => {
  const start = async (statuses: number[]) => {
    const windows = { services: { [name]: { statuses } }, tools: { [`sc.exe query ${name}`]: { output: query } } }
    await ask('Use-FakeWindows', { windows })
    return ask('Start-SingleService', { name, seconds: 5 })
  }

  test('after which the service has stopped again answers the code with which it ended', async () => {
    expect(await start([1, 1, 1])).toEqual({ state: 'stopped', exitCode: 1068 })
  })

  test('after which the service runs answers no code, whatever it had ended with before', async () => {
    expect(await start([1, 4])).toEqual({ state: 'running' })
  })

  test.each([
    ['starting already', [2, 2, 4]],
    ['still stopping', [3, 3, 1, 2, 4]],
    ['running, and stops only then', [4, 4, 1, 2, 4]],
  ])('of a service that is found %s is waited for', async (_, statuses) => {
    expect(await start(statuses)).toEqual({ state: 'running' })
    const { orders } = (await ask('Get-FakeOrder')) as { orders: string[] }
    expect(orders.filter((order) => order.startsWith('start'))).toHaveLength(statuses.includes(1) ? 1 : 0)
  })
})
