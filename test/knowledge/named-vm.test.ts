import { describe, expect, test } from 'vitest'
import { fillCase } from '../../electron/engine/filled-case.ts'
import { createReader } from '../../electron/kinds.ts'
import { patchedState } from '../../electron/simulation/scenarios.ts'
import { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { memoryStore } from '../../electron/simulation/state-store.ts'
import { isAllowedLink } from '../../electron/window/external-links.ts'
import type { CaseGuidanceStep } from '../../shared/model/case-step.ts'
import { writerMap } from '../../shared/model/known-writer.ts'
import { productKnowledge } from '../support/open-test-session.ts'

const { cases, writers } = await productKnowledge()
const forVms = cases.filter(({ id }) => id.startsWith('azure-vm/'))

/** What a person is told to do in the portal, on an Azure VM with a patch. */
async function portalSteps(switches: string, patch: object = {}): Promise<CaseGuidanceStep[]> {
  const state = patchedState('azure-vm', { ...patch })
  const server = new SimulatedServer(parseSimulation(switches), memoryStore({ schema: 1, scenario: 'azure-vm', state }))
  const read = createReader(server, { writers: writerMap(writers), endpoints: {} })
  const filled = await Promise.all(forVms.map((one) => fillCase(one, {}, read)))
  return filled.flatMap(({ fix }) =>
    (fix?.steps ?? []).flatMap((step) => ('guidance' in step && step.where === 'portal' ? [step] : [])),
  )
}

describe('what a person does in the portal for an Azure VM', () => {
  test('names the VM, or leads to its page, which may be opened', async () => {
    const steps = await portalSteps('azure-vm')
    expect(steps.length).toBeGreaterThan(5)
    const nameless = steps.filter(({ guidance }) => /\bopen the VM\b/i.test(guidance.en))
    expect(nameless.map(({ id }) => id)).toEqual([])
    expect(steps.filter(({ guidance }) => guidance.en.includes('simulated-vm')).length).toBeGreaterThan(5)
    const pages = steps.flatMap(({ link = '' }) => (link.startsWith('https://portal') ? [link] : []))
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.filter((link) => !isAllowedLink(link))).toEqual([])
  })

  test('has ready commands with the name, the group and the subscription', async () => {
    const texts = (await portalSteps('azure-vm')).flatMap(({ commands }) => commands.map(({ text }) => text))
    const named =
      '--subscription "00000000-0000-0000-0000-000000000004" --resource-group "simulated-group" --name "simulated-vm"'
    expect(texts).toContain(`az vm reapply ${named}`)
    expect(texts.filter((text) => text.startsWith('az vm ') && !text.includes(named))).toEqual([])
  })

  test.each([
    ['when nothing of Azure answers', 'azure-vm', { instanceMetadata: null }],
    ['when the answer could not be read', 'azure-vm,garbled=Get-InstanceMetadata', {}],
  ])('speaks of the VM in words %s', async (_, switches, patch) => {
    const steps = await portalSteps(switches, patch)
    const backUp = steps.find(({ id }) => id === 'back-up-now')
    expect(backUp?.guidance).toMatchObject({
      en: expect.stringContaining('open the VM,'),
      fr: expect.stringContaining('ouvrez la VM,'),
      nl: expect.stringContaining('portal de VM,'),
    })
    expect(backUp).not.toHaveProperty('link')
    expect(
      JSON.stringify(steps.map(({ title, guidance, question, commands }) => [title, guidance, question, commands])),
    ).not.toContain('{fact.')
    const reapply = steps.find(({ id }) => id === 'new-goal-state')
    expect(reapply?.commands[0]?.text).toBe(
      'az vm reapply --subscription "<its subscription>" --resource-group "<its resource group>" --name "<the VM>"',
    )
  })
})
