import { expect, test } from 'vitest'
import { describeOnFakeWindows } from '../support/power-shell/real-power-shell.ts'

const machine = 'LocalMachine\\SYSTEM\\CurrentControlSet'
const versions = 'LocalMachine\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion'
const names = `${machine}\\Control\\ComputerName`
const text = (data: string) => ({ kind: 'String', data })
const start = (data: string) => ({ [`${machine}\\Services\\ClusSvc`]: { Start: { kind: 'DWord', data } } })
const ordinary = {
  [`${names}\\ActiveComputerName`]: { ComputerName: text('SERVER1') },
  [`${names}\\ComputerName`]: { ComputerName: text('SERVER1') },
  [`${machine}\\Control\\ProductOptions`]: { ProductType: text('ServerNT') },
}
const nothing = { clusterNode: false, rebootPending: false, domainController: false }

describeOnFakeWindows('the condition of a machine', (ask) => {
  const conditionWith = async (registry: object) => {
    await ask('Use-FakeWindows', { windows: { registry: { ...ordinary, ...registry } } })
    return ask('Get-MachineConditionState')
  }

  test('waits for nothing where nobody asks for it', async () => {
    expect(await conditionWith({})).toEqual(nothing)
  })

  test.each([
    ['component servicing', { [`${versions}\\Component Based Servicing\\RebootPending`]: {} }],
    ['Windows Update', { [`${versions}\\WindowsUpdate\\Auto Update\\RebootRequired`]: {} }],
    ['a new name of the computer', { [`${names}\\ComputerName`]: { ComputerName: text('SERVER2') } }],
  ])('waits for a restart when %s asks for it', async (_, registry) => {
    expect(await conditionWith(registry)).toEqual({ ...nothing, rebootPending: true })
  })

  test('is that of a cluster node while the cluster service is not disabled', async () => {
    expect(await conditionWith(start('2'))).toEqual({ ...nothing, clusterNode: true })
    expect(await conditionWith(start('4'))).toEqual(nothing)
  })

  test('is that of a domain controller by the product type, without which nothing is said', async () => {
    const product = (type: string) => ({ [`${machine}\\Control\\ProductOptions`]: { ProductType: text(type) } })
    expect(await conditionWith(product('LanmanNT'))).toEqual({ ...nothing, domainController: true })
    await expect(conditionWith(product(''))).rejects.toMatchObject({ code: 'failed' })
  })
})
