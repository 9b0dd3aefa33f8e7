import { describe, expect, test } from 'vitest'
import { oneServer } from '../support/one-server.ts'
import { productKnowledge } from '../support/open-test-session.ts'

const { cases } = await productKnowledge()
const hubs = cases.filter(({ causes }) => causes.some((cause) => cause.case !== undefined))

describe('cases that name others as causes', () => {
  test('are there', () => expect(hubs.length).toBeGreaterThan(0))

  test('are told by the checks of those: a VM in a failed state whose guest agent is disabled', async () => {
    const hub = 'azure-vm/provisioning-failed'
    const server = await oneServer('azure-vm')
    const steps = async () => (await (await server.start()).plan(hub, {})).steps.map(({ id }) => id)
    expect(await steps()).not.toContain('agent-first')
    server.change(({ services }) => {
      const agent = services.WindowsAzureGuestAgent
      if (agent) Object.assign(agent, { startType: 'disabled', state: 'stopped' })
    })
    expect(await steps()).toContain('agent-first')
    const { findings, causes } = await (await server.start()).check({ case: hub })
    expect(findings.filter(({ verdict }) => verdict === 'fail').map(({ check }) => check)).toEqual([
      'azure-vm/guest-agent-stopped#guest-agent',
    ])
    expect(causes).toMatchObject([{ cause: { id: 'agent' }, confidence: 'certain' }])
  })
})
