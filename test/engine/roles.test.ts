import { describe, expect, test } from 'vitest'
import { oneServer } from '../support/one-server.ts'
import { guidance, smallCase, valueCheck } from '../support/small-case.ts'

const forServer = (id: string, roles: string[]) =>
  smallCase(id, { roles, checks: [valueCheck(id.slice(5))], steps: [guidance('look')] })
const mabs = forServer('mabs/backup-server', ['mabs'])
const mars = forServer('mars/agent', ['mars', 'mabs'])
const any = forServer('mars/any-server', ['any'])

describe('a case of another role', () => {
  const open = () => oneServer('healthy', [mabs, mars, any])

  test('is no check of this server, and is named', async () => {
    const session = await (await open()).start()
    const { findings, elsewhere } = await session.check({})
    const checks = findings.map(({ check }) => check)
    expect(checks).toContain('mars/agent#agent')
    expect(checks).toContain('mars/any-server#any-server')
    expect(checks).not.toContain('mabs/backup-server#backup-server')
    expect(elsewhere).toContain(mabs.id)
    expect(elsewhere).not.toContain(mars.id)
  })

  test('is no failure when it is asked for by name', async () => {
    const session = await (await open()).start()
    expect(await session.check({ case: mabs.id })).toMatchObject({ findings: [], elsewhere: [mabs.id] })
  })

  test('has no plan here', async () => {
    const session = await (await open()).start()
    await expect(session.plan(mabs.id, {})).rejects.toMatchObject({ reason: { key: 'plan.notForThisServer' } })
  })

  test('is no case of an Azure VM whose guest agent is missing', async () => {
    const server = await oneServer('azure-vm', [mars])
    server.change(({ services }) => {
      delete services.WindowsAzureGuestAgent
    })
    const { elsewhere } = await (await server.start()).check({})
    expect(elsewhere).toContain(mars.id)
    expect(elsewhere).not.toContain('azure-vm/guest-agent-stopped')
  })

  test('is asked after all where nobody knows what the server is', async () => {
    const server = await oneServer('healthy', [mabs])
    const { elsewhere } = await (await server.start(',garbled=Get-ServerRoleState')).check({})
    expect(elsewhere).toEqual([])
  })
})
