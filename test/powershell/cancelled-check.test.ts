import { describe, expect, onTestFinished, test } from 'vitest'
import { openPowerShellServer } from '../../electron/powershell/power-shell-server.ts'
import { openSession } from '../../electron/session/session.ts'
import { productKnowledge, temporaryFolder } from '../support/open-test-session.ts'
import { identityAnswer } from '../support/power-shell/identity.ts'
import { makeStandIn, standInRuns } from '../support/power-shell/stand-in.ts'

const absent = { installed: false }
const load = { cpuPercent: 10, memoryFreePercent: 50, pageFileUsedPercent: null, volumes: [] }

describe.runIf(standInRuns)('a check that is cancelled', { timeout: 60_000 }, () => {
  test('asks nothing more of the server, neither resources nor reads that still waited for a session', async () => {
    const standIn = makeStandIn({
      values: {
        'Get-ServerIdentity': identityAnswer,
        'Get-ServerRoleState': { mars: absent, mabs: absent, dpmAgent: absent, azureVm: { detected: false } },
        'Get-ServerLoad': load,
      },
      behaviours: { 'Get-ServiceState': { do: 'hang' }, 'Get-VssWriterState': { do: 'hang' } },
    })
    const server = await openPowerShellServer({ executable: standIn.executable, redact: (text) => text, readers: 1 })
    onTestFinished(() => server.close())
    const knowledge = await productKnowledge()
    const folder = await temporaryFolder()
    const session = await openSession({ server, folder, knowledge, program: 'desktop', version: '0.0.0-test' })
    onTestFinished(() => session.journal.close())

    const cancel = new AbortController()
    const hangs = () => [...standIn.asked('Get-ServiceState'), ...standIn.asked('Get-VssWriterState')].length
    const checked = session.check({ signal: cancel.signal })
    await expect.poll(hangs, { timeout: 20_000 }).toBe(1)
    const asked = () => standIn.log().flatMap(({ event, name = '' }) => (event === 'asked' ? [name] : []))
    const before = asked().length
    cancel.abort()
    await checked

    // There is one session: whatever still stood in its queue would be asked before this. How often a session begins anew is its own affair.
    expect(await server.call('Get-ServerLoad', {})).toEqual(load)
    const since = asked().slice(before)
    expect(since.filter((name) => name !== 'Initialize-MedicSession')).toEqual(['Get-ServerLoad'])
  })
})
