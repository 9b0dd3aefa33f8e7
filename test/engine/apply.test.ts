import { describe, expect, test } from 'vitest'
import { listScenarios } from '../../electron/simulation/scenarios.ts'
import { caseSchema } from '../../shared/model/case.ts'
import { oneServer } from '../support/one-server.ts'
import { confirmAndFix, openTestSession, productKnowledge } from '../support/open-test-session.ts'

const network = 'azure-vm/network-calls-slow'
const writers = 'azure-vm/vss-writers-bad-state'
const comPlus = 'azure-vm/com-plus-error'
const named = { en: 'one', fr: 'un', nl: 'een' }

describe('applying a plan', () => {
  test.each([
    ['vm-network-slow', network],
    ['vss-writers-failed', writers],
    ['com-plus-broken', comPlus],
    ['machinekeys-acl-broken', 'azure-vm/machinekeys-permissions'],
    ['shadow-storage-too-small', 'mars/shadow-storage-too-small'],
  ])('repairs the server of the scenario %s: its checks pass afterwards', async (scenario, id) => {
    const { session } = await openTestSession(scenario)
    expect((await session.check({ case: id })).findings.map(({ verdict }) => verdict)).toContain('fail')
    expect(await confirmAndFix(session, id)).toMatchObject({ outcome: 'applied', reason: null })
    expect((await session.check({ case: id })).findings.map(({ verdict }) => verdict)).not.toContain('fail')
  })

  test('leaves out what is no longer needed once the first steps have helped', async () => {
    const { session } = await openTestSession('vss-writers-failed')
    await confirmAndFix(session, writers)
    const [run] = session.journal.runs()
    const threads = run?.steps.find(({ step }) => step.caseStep === 'snapshot-without-threads')
    expect(threads?.outcome).toBe('notNeeded')
  })

  test('goes on to the next step when the first ones did not help', async () => {
    const { session, server } = await openTestSession('vss-writers-failed', (state) => {
      for (const writer of Object.values(state.writers)) writer.healsWhenRestarted = false
    })
    const result = await confirmAndFix(session, writers)
    expect(result).toMatchObject({ outcome: 'applied', reason: { key: 'run.checksAfter.fail' } })
    const key = server.wholeState().registry['HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys']
    expect(key?.SnapshotWithoutThreads).toEqual({ kind: 'String', data: 'True' })
  })

  test('writes the intent before the change and the outcome after it', async () => {
    const { session, server } = await openTestSession('vm-network-slow')
    const order: string[] = []
    session.journal.onRecord(({ entry }) => {
      if (entry.kind === 'stepIntent' || entry.kind === 'stepOutcome') order.push(entry.kind, `${writesOf(server)}`)
    })
    await confirmAndFix(session, network)
    expect(order.slice(0, 8)).toEqual(['stepIntent', '0', 'stepOutcome', '1', 'stepIntent', '1', 'stepOutcome', '2'])
  })

  test('R7 changes nothing when the server changed between plan and confirmation', async () => {
    const { session, server } = await openTestSession('vm-network-slow')
    const plan = await session.plan(network, {})
    await foreignWrite(server)
    const before = server.wholeState()
    expect(await session.fix(network, {}, { hash: plan.hash, overrides: {} })).toMatchObject({
      run: null,
      outcome: 'outdated',
    })
    expect(server.wholeState()).toEqual(before)
  })

  test('R7 stops at a step whose target someone changes during the run', async () => {
    // The last reads before the first write are those of the first step; the change hits its target then.
    const { session, server } = await openTestSession('vm-network-slow')
    const plan = await session.plan(network, {})
    session.journal.onRecord(({ entry }) => {
      if (entry.kind === 'runStarted') void foreignWrite(server)
    })
    const result = await session.fix(network, {}, { hash: plan.hash, overrides: {} })
    expect(result.outcome).toBe('outdated')
    expect(
      session.journal
        .runs()[0]
        ?.steps.map(({ outcome }) => outcome)
        .slice(0, 2),
    ).toEqual(['outdated', 'skipped'])
  })

  test('refuses a hash that is not the plan’s', async () => {
    const { session, server } = await openTestSession('vm-network-slow')
    const result = await session.fix(network, {}, { hash: 'f'.repeat(64), overrides: {} })
    expect(result).toMatchObject({ run: null, outcome: 'outdated' })
    expect(writesOf(server)).toBe(0)
  })

  test('refuses a plan of high risk without the name of the computer', async () => {
    const { session, server } = await openTestSession('machinekeys-acl-broken')
    const { hash } = await session.plan('azure-vm/machinekeys-permissions', {})
    for (const typed of [undefined, '', 'another']) {
      const confirmation = { hash, overrides: {}, ...(typed === undefined ? {} : { typed }) }
      await expect(session.fix('azure-vm/machinekeys-permissions', {}, confirmation)).rejects.toMatchObject({
        reason: { key: 'run.typedMissing' },
      })
    }
    expect(writesOf(server)).toBe(0)
  })

  test('refuses while a backup is running, unless a reason is given, which the journal keeps', async () => {
    const { session, server } = await openTestSession('vss-writers-failed', (state) => {
      state.backupProcesses = ['IaaSBcdrExtension.exe']
    })
    const plan = await session.plan(writers, {})
    await expect(session.fix(writers, {}, { hash: plan.hash, overrides: {} })).rejects.toMatchObject({
      reason: { key: 'run.guard.withReason' },
    })
    for (const said of ['', '  ', 'ab', ' ab ']) {
      const overrides = { 'no-backup-running': said }
      await expect(session.fix(writers, {}, { hash: plan.hash, overrides }), `"${said}"`).rejects.toThrow()
    }
    expect(writesOf(server)).toBe(0)
    const overrides = { 'no-backup-running': 'It hangs since yesterday.' }
    const given = { ...overrides, 'no-such-guard': 'Nothing is overridden by it.' }
    expect((await session.fix(writers, {}, { hash: plan.hash, overrides: given })).outcome).toBe('applied')
    expect(session.journal.runs()[0]?.overrides).toEqual(overrides)
  })

  test('refuses a guard whose name is that of something every object has', async () => {
    const found = { id: 'constructor', title: named, refusal: named, read: 'machineCondition', override: 'withReason' }
    const product = await productKnowledge()
    const told = product.cases.find(({ id }) => id === network)
    const guards = [{ ...found, expect: { clusterNode: false } }]
    const theCase = caseSchema.parse({ ...told, id: 'azure-vm/guarded', fix: { ...told?.fix, guards } })
    const server = await oneServer('vm-network-slow', [theCase])
    server.change((state) => {
      state.condition.clusterNode = true
    })
    const session = await server.start()
    const { hash } = await session.plan(theCase.id, {})
    await expect(session.fix(theCase.id, {}, { hash, overrides: {} })).rejects.toThrow()
    const overrides = { constructor: 'It is one node only.' }
    expect((await session.fix(theCase.id, {}, { hash, overrides })).outcome).toBe('applied')
  })

  test('stops at the first failure and says what stays', async () => {
    const { session } = await openTestSession(
      'vm-network-slow,fails=Set-RegistryValueState:CalculateSnapshotTimeFromHost',
    )
    const result = await confirmAndFix(session, network)
    expect(result).toMatchObject({ outcome: 'failed', reason: { key: 'server.failed' } })
    const outcomes = session.journal.runs()[0]?.steps.map(({ outcome }) => outcome)
    expect(outcomes?.slice(0, 2)).toEqual(['applied', 'failed'])
    expect(outcomes?.slice(2)).toSatisfy((rest: string[]) => rest.every((outcome) => outcome === 'skipped'))
  })

  test('starts what it had stopped when a service of the chain does not stop', async () => {
    const { session, server } = await openTestSession('vss-writers-failed,fails=Stop-SingleService:CryptSvc')
    expect((await confirmAndFix(session, writers)).outcome).toBe('failed')
    expect(server.wholeState().services.AppIDSvc?.state).toBe('running')
    expect(server.wholeState().services.CryptSvc?.state).toBe('running')
  })

  test('trusts what is read back, not the silence or the noise of the call', async () => {
    // The call dies after its work: the value is there, and that is what counts.
    const probe = await openTestSession('vm-network-slow')
    await confirmAndFix(probe.session, network)
    const at = probe.server.calls.findIndex(({ name }) => name === 'Set-RegistryValueState') + 1
    const { session } = await openTestSession(`vm-network-slow,dies-at=${at}`)
    expect(await confirmAndFix(session, network)).toMatchObject({ outcome: 'applied' })
  })

  test('never says applied when the call died before its work', async () => {
    const probe = await openTestSession('vm-network-slow')
    await confirmAndFix(probe.session, network)
    const at = probe.server.calls.findIndex(({ name }) => name === 'Set-RegistryValueState') + 1
    const { session } = await openTestSession(`vm-network-slow,dies-before=${at}`)
    expect(await confirmAndFix(session, network)).toMatchObject({ outcome: 'failed', reason: { key: 'server.died' } })
  })

  test('cancelled, it ends between two steps', async () => {
    const { session } = await openTestSession('vm-network-slow')
    const cancel = new AbortController()
    session.journal.onRecord(({ entry }) => {
      if (entry.kind === 'stepOutcome') cancel.abort()
    })
    const plan = await session.plan(network, {})
    const result = await session.fix(network, {}, { hash: plan.hash, overrides: {} }, cancel.signal)
    expect(result).toMatchObject({ outcome: 'failed', reason: { key: 'run.cancelled' } })
    expect(session.journal.runs()[0]?.cause).toBe('cancelled')
    expect(
      session.journal
        .runs()[0]
        ?.steps.map(({ outcome }) => outcome)
        .slice(0, 2),
    ).toEqual(['applied', 'skipped'])
  })

  test('R10 an answer that is none makes the verdict unknown, never healthy', async () => {
    const { session } = await openTestSession('vss-writers-failed,garbled=Get-VssWriterState')
    const { findings } = await session.check({ case: writers })
    expect(findings.find(({ check }) => check.endsWith('#writers'))).toMatchObject({
      verdict: 'unknown',
      reason: { key: 'server.garbled' },
    })
  })

  test('R6 a probe that hangs ends at its limit and stops no other', async () => {
    const { session } = await openTestSession('healthy,hang=Get-VssWriterState,limit=20')
    const { findings } = await session.check({})
    const verdicts = new Map(findings.map(({ check, verdict }) => [check, verdict]))
    expect(verdicts.get('azure-vm/vss-writers-bad-state#writers')).toBe('unknown')
    expect([...verdicts.values()].filter((verdict) => verdict === 'pass').length).toBe(findings.length - 1)
  })

  test.each(['en-US', 'fr-FR', 'nl-NL', 'de-DE'])('R9 gives the same verdicts on a server in %s', async (culture) => {
    const { session } = await openTestSession('vss-writers-failed', (state) => {
      state.identity.culture = culture
    })
    const { findings } = await session.check({})
    const verdicts = findings.map(({ check, verdict }) => `${check} ${verdict}`)
    const english = await (await openTestSession('vss-writers-failed')).session.check({})
    expect(verdicts).toEqual(english.findings.map(({ check, verdict }) => `${check} ${verdict}`))
  })
})

describe('in every scenario', () => {
  test.each(['fr-FR', 'nl-NL', 'de-DE'])('R9 gives the same verdicts on a server in %s', async (language) => {
    const verdictsIn = async (scenario: string, culture: string) => {
      const { session } = await openTestSession(scenario, (state) => {
        state.identity.culture = culture
      })
      return (await session.check({})).findings.map(({ check, verdict }) => `${check} ${verdict}`)
    }
    for (const { id } of listScenarios()) {
      expect(await verdictsIn(id, language), id).toEqual(await verdictsIn(id, 'en-US'))
    }
  })
})

interface Calls {
  calls: readonly { name: string }[]
  call: typeof import('../../electron/simulation/simulated-server.ts')['SimulatedServer']['prototype']['call']
}

function writesOf({ calls }: Calls): number {
  return calls.filter(({ name }) => /^(Set|Remove|Start|Stop|Restore|Reset|Export)-/.test(name)).length
}

function foreignWrite(server: Calls): Promise<unknown> {
  return server.call('Set-RegistryValueState', {
    hive: 'LocalMachine',
    key: 'SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys',
    name: 'SnapshotMethod',
    value: { kind: 'String', data: 'someone else’s' },
  })
}
