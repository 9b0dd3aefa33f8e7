import { describe, expect, test } from 'vitest'
import { allResources } from '../../electron/kinds.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { resources } from '../../shared/kinds.ts'

const at = { name: 'BackupMedic-DPM' }
const to = { exists: true, direction: 'in', protocol: 'TCP', port: '5718-5719', addresses: ['192.0.2.10'] }

async function open(definition: string | null, byPolicy = false) {
  const server = inMemorySimulatedServer(parseSimulation('dpm-agent'), ({ firewall }) => {
    if (definition !== null) firewall.rules.push({ ...at, definition, byPolicy })
  })
  const type = allResources(server).firewallRule
  return { server, type, before: await type.get(at) }
}

describe('a firewall rule of our own', () => {
  test('is added beside the others and taken away again, and those stay', async () => {
    const { server, type, before } = await open(null)
    const others = server.wholeState().firewall.rules
    await type.set(at, type.stateAfter(before, to), to, before)
    const added = await type.get(at)
    expect(type.same(added, type.stateAfter(before, to), to)).toBe(true)
    await type.set(at, before, to, added)
    expect(server.wholeState().firewall.rules).toEqual(others)
  })

  test.each([
    ['blocks', 'v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort2_10=5718-5719|RA4=192.0.2.10|'],
    ['is off', 'v2.31|Action=Allow|Active=FALSE|Dir=In|Protocol=6|LPort2_10=5718-5719|RA4=192.0.2.10|'],
    ['is for every address', 'v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort2_10=5718-5719|'],
    [
      'is for the other direction',
      'v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort2_10=5718-5719|RA4=192.0.2.10|',
    ],
    ['is for UDP', 'v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=17|LPort2_10=5718-5719|RA4=192.0.2.10|'],
  ])('is refused where its name belongs to one that %s', async (_, definition) => {
    const { type, before } = await open(definition)
    expect(type.refusal(before, to)).toMatchObject({ key: 'refusal.firewallRuleTaken' })
  })

  test('that is there already, as Windows writes it, is left as it is', async () => {
    const { type, before } = await open(
      'v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Profile=Domain|LPort2_10=5718-5719|RA4=192.0.2.10/255.255.255.255|Name=x|',
    )
    expect(type.refusal(before, to)).toBeNull()
    expect(type.same(before, type.stateAfter(before, to), to)).toBe(true)
  })

  test('is not seen in a rule of a policy with the same name', async () => {
    const { before } = await open('v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=135|', true)
    expect(before).toEqual({ definition: null })
  })

  test.each(['CoreNet-DNS-Out-UDP', 'BackupMedic-', 'BackupMedic-*', 'BackupMedic-a b'])(
    'never has the name %s',
    (name) => {
      expect(resources.firewallRule.target.safeParse({ name }).success).toBe(false)
    },
  )
})
