import { describe, expect, test } from 'vitest'
import { firewallRules } from '../../electron/reads/firewall-rules/read.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { FirewallRulesTarget, FirewallStore } from '../../shared/reads/firewall-rules.ts'

const https: FirewallRulesTarget = { direction: 'out', action: 'block', port: 443 }
const all = ['Domain', 'Private', 'Public'] as const

async function found(definition: string, at = https, profilesOn: FirewallStore['profilesOn'] = [...all]) {
  const server = inMemorySimulatedServer(parseSimulation('healthy'), ({ firewall }) => {
    firewall.rules.push({ name: 'ours', definition, byPolicy: false })
    firewall.profilesOn = profilesOn
  })
  const { rules } = await firewallRules(server, at, {
    writers: { byClassId: new Map(), byName: new Map() },
    endpoints: {},
  })
  return rules.filter(({ name }) => name === 'ours')
}

const block = 'v2.31|Action=Block|Active=TRUE|Dir=Out|'

describe('the firewall rules for a port', () => {
  test('are told with program, service and the addresses of the other side', async () => {
    const definition = `${block}Protocol=6|RPort=443|RA4=10.0.0.0/255.0.0.0|RA6=LocalSubnet|App=C:\\a b.exe|Svc=obengine|Name=No = net|`
    expect(await found(definition)).toEqual([
      {
        name: 'ours',
        title: 'No = net',
        program: 'C:\\a b.exe',
        service: 'obengine',
        addresses: ['10.0.0.0/255.0.0.0', 'LocalSubnet'],
        byPolicy: false,
      },
    ])
  })

  test.each([
    ['of that port', `${block}Protocol=6|RPort=443|`],
    ['of that port among others', `${block}Protocol=6|RPort=80|RPort=443|`],
    ['of a range that holds it', `${block}Protocol=6|RPort2_10=440-450|`],
    ['of all ports', `${block}Protocol=6|`],
    ['of all protocols', block],
    ['of any protocol, written as a number', `${block}Protocol=256|`],
    ['of a profile whose firewall is on', `${block}Profile=Public|Profile=Domain|`],
  ])('hold one %s', async (_, definition) => {
    expect(await found(definition, https, ['Domain'])).toHaveLength(1)
  })

  test.each([
    ['of another port', `${block}Protocol=6|RPort=80|`],
    ['of a range beside it', `${block}Protocol=6|RPort2_10=80-442|RPort2_10=444-500|`],
    ['of the port of this server', `${block}Protocol=6|RPort=80|LPort=443|`],
    ['of a word for ports', `${block}Protocol=6|RPort=IPTLSOut|`],
    ['of UDP', `${block}Protocol=17|RPort=443|`],
    ['that is not active', 'v2.31|Action=Block|Active=FALSE|Dir=Out|'],
    ['that allows', 'v2.31|Action=Allow|Active=TRUE|Dir=Out|'],
    ['of the other direction', 'v2.31|Action=Block|Active=TRUE|Dir=In|'],
    ['of profiles whose firewall is off', `${block}Profile=Public|`],
    ['that is no rule', 'nonsense'],
  ])('hold none %s', async (_, definition) => {
    expect(await found(definition, https, ['Domain'])).toEqual([])
  })

  test('are none while the firewall is off', async () => {
    expect(await found(block, https, [])).toEqual([])
  })

  test('for what comes in are those of the port of this server', async () => {
    const allow = 'v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=5718|App=dpmac.exe|'
    const at: FirewallRulesTarget = { direction: 'in', action: 'allow', port: 5718 }
    expect(await found(allow, at)).toMatchObject([{ program: 'dpmac.exe', addresses: [] }])
  })
})
