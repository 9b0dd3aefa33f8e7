import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { baseServers, type Fault } from '../../electron/cases/fault-file.ts'
import { loadFaults } from '../../electron/cases/load-faults.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { openTestSession, productKnowledge } from '../support/open-test-session.ts'
import { faultyServer } from './faulty-server.ts'
import { hides, toldBeside } from './told-beside.ts'

const { cases } = await productKnowledge()
const { byCase } = await loadFaults(fileURLToPath(new URL('../../knowledge', import.meta.url)), cases)
const faults = cases.flatMap((theCase) =>
  (byCase.get(theCase.id) ?? []).map((fault) => ({ name: `${theCase.id}: ${fault.name}`, theCase, fault })),
)
const guarded = faults.filter(({ theCase, fault }) => refusedGuards(theCase, fault).length > 0)
const unguarded = faults.filter((one) => !guarded.includes(one))
const repaired = unguarded.filter(({ fault }) => fault.byPerson !== true)
const guided = unguarded.filter(({ fault }) => fault.byPerson === true)
const left = ({ fails, byPerson }: Fault) => (byPerson === true ? fails : (byPerson ?? []))
const changes = (plan: Plan) => plan.steps.filter(({ kind }) => kind !== 'guidance')

describe.each(baseServers)('the base server %s', (id) => {
  test('passes every check of its role before it is given a fault', async () => {
    const { findings } = await (await openTestSession(id)).session.check({})
    expect(findings.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
  })
})

describe.each(faults)('the fault $name', ({ name, theCase, fault }) => {
  test('makes exactly the checks fail that it names, and none of another case but where a reason is given', async () => {
    const { checked, elsewhere } = await faultyServer(theCase, fault)
    expect((await checked()).failing.sort()).toEqual([...fault.fails].sort())
    expect(await elsewhere()).toEqual(toldBeside[name]?.cases ?? [])
  })
})

describe.each(repaired)('the fault $name', ({ theCase, fault }) => {
  test('is repaired, and comes back when the repair is taken back', async () => {
    const { session, server, checked, plan, apply } = await faultyServer(theCase, fault)
    const patched = server.wholeState()
    const made = await plan()
    expect(changes(made)).not.toEqual([])
    expect((await plan()).hash).toBe(made.hash)
    // What a person must do is left: the run says of it that the checks still fail.
    const ended = made.reboot ? 'awaitingReboot' : 'applied'
    expect([ended, ...(left(fault).length > 0 ? ['failed'] : [])]).toContain(await apply(made))
    expect((await checked()).failing.sort()).toEqual([...left(fault)].sort())

    // A run that only restarted something has nothing to take back; of one that did what nobody can, the rest is taken back.
    const irreversible = made.steps.some((step) => step.kind === 'action' && step.reversal === 'irreversible')
    const taken = irreversible ? 'partlyUndone' : 'undone'
    expect((await session.undoAll()).filter(({ outcome }) => outcome !== taken)).toEqual([])
    expect(withoutHealed(server.wholeState(), made)).toEqual(withoutHealed(patched, made))
    expect((await checked()).failing).toEqual(expect.arrayContaining(comingBack(theCase, fault, made)))
  })
})

describe.each(guided)('the fault $name', ({ theCase, fault }) => {
  test('is left to a person: the plan only guides, and applying it changes nothing', async () => {
    const { server, checked, plan, apply } = await faultyServer(theCase, fault)
    const patched = server.wholeState()
    const made = await plan()
    expect(made.steps.length).toBeGreaterThan(0)
    expect(changes(made)).toEqual([])
    await apply(made)
    expect(server.wholeState()).toEqual(patched)
    expect((await checked()).failing.sort()).toEqual([...fault.fails].sort())
  })
})

describe.each(guarded)('the fault $name', ({ theCase, fault }) => {
  test('is not repaired while a person refuses what a guard asks: nothing is changed or begun', async () => {
    const { session, server, checked, plan, apply } = await faultyServer(theCase, fault)
    const made = await plan()
    const [patched, runs, { failing }] = [server.wholeState(), session.journal.runs(), await checked()]
    expect(changes(made)).not.toEqual([])
    const open = made.guards.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id.slice(id.indexOf('.') + 1))
    expect(open).toEqual(expect.arrayContaining(refusedGuards(theCase, fault)))
    await expect(apply(made)).rejects.toMatchObject({ reason: { key: expect.stringMatching(/^run\.guard\./) } })
    expect(server.wholeState()).toEqual(patched)
    expect(session.journal.runs()).toEqual(runs)
    expect((await checked()).failing).toEqual(failing)
  })
})

describe('every case', () => {
  test('has faults by the names under which something may be told beside them', () => {
    const names = new Set(faults.map(({ name }) => name))
    expect(
      [...Object.keys(toldBeside), ...hides.flatMap((one) => one.faults)].filter((name) => !names.has(name)),
    ).toEqual([])
  })

  test('has guards of which some fault proves that they refuse', () => {
    const proven = new Set(guarded.flatMap(({ theCase, fault }) => refusedGuards(theCase, fault)))
    const guards = cases.flatMap(({ fix }) => [fix, ...(fix?.steps ?? [])].flatMap((one) => one?.guards ?? []))
    expect(guards.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([])
    const ofSteps = cases.flatMap(({ fix }) => (fix?.steps ?? []).flatMap((step) => step.guards))
    expect([guards.length > 2, ofSteps.length > 2]).toEqual([true, true])
  })

  test('whose steps change something has a fault that proves it', () => {
    const unproven = cases.filter((one) => one.fix?.steps.some((step) => !('guidance' in step)) && !byCase.get(one.id))
    expect(unproven.map(({ id }) => id)).toEqual([])
    expect(faults.length).toBeGreaterThanOrEqual(20)
  })

  test('has a fault for each cause that checks can tell', () => {
    const untried = cases.flatMap((one) => {
      const failing = new Set((byCase.get(one.id) ?? []).flatMap(({ fails }) => fails))
      const told = one.causes.filter(({ checks }) => checks.length > 0)
      return told.filter(({ checks }) => !checks.some((id) => failing.has(id))).map(({ id }) => `${one.id}: ${id}`)
    })
    expect(untried).toEqual([])
  })
})

/** The guards of which the fault says that a person does not agree. */
function refusedGuards({ fix }: Case, { answers }: Fault): string[] {
  const guards = [...(fix?.guards ?? []), ...(fix?.steps ?? []).flatMap((step) => step.guards)].map(({ id }) => id)
  return guards.filter((id) => answers[id] === 'refused')
}

/** Steps whose effect undo does not take back, as the plan has shown: restarts, which move run states and renew VSS writers. */
function withoutUndo(plan: Plan) {
  return plan.steps.filter((step) => step.kind === 'action' && step.undo === 'none')
}

/** The server without what such steps move: run states, and the condition of the writers of services that restarted. */
function withoutHealed(state: ServerState, plan: Plan): ServerState {
  const rest = structuredClone(state)
  // The counter of changes to a proxy only goes up.
  for (const { DefaultConnectionSettings: settings } of Object.values(rest.registry)) {
    if (settings?.kind === 'Binary') {
      settings.data = Buffer.from(settings.data, 'base64').fill(0, 4, 8).toString('base64')
    }
  }
  // What was copied is set aside, never deleted.
  for (const kept of [rest.fileTrees, rest.folders]) {
    for (const path of Object.keys(kept).filter((one) => one.includes(' (set aside by '))) delete kept[path]
  }
  for (const { files } of Object.values(rest.fileTrees)) {
    for (const name of Object.keys(files).filter((one) => one.includes(' (set aside by '))) delete files[name]
  }
  // A limit comes back in whole mebibytes, where the plan has said so.
  const rounded = plan.steps.flatMap((step) => ('loses' in step ? step.loses : [])).map(({ key }) => key)
  if (rounded.includes('loses.limitRounded')) {
    for (const { shadowStorage } of Object.values(rest.volumes)) {
      if (shadowStorage && shadowStorage.limit !== 'unbounded') {
        shadowStorage.limit = String((BigInt(shadowStorage.limit) + 0xfffffn) >> 20n)
      }
    }
  }
  if (withoutUndo(plan).length === 0) return rest
  // A correction of the clock stays.
  if (plan.steps.some((step) => step.kind === 'action' && step.action === 'syncClock')) rest.clockAheadSeconds = 0
  // A job that the backup server has begun goes on.
  const began = (step: Plan['steps'][number]) =>
    step.kind === 'action' && ['startConsistencyCheck', 'createRecoveryPoint'].includes(step.action)
  if (plan.steps.some(began)) rest.backupServer.running = []
  const restarted = plan.restarts.flatMap((names) => names.split(', '))
  for (const service of Object.values(rest.services)) {
    service.state = 'running'
    service.exitCode = 0
  }
  for (const writer of Object.values(rest.writers)) {
    if (restarted.includes(writer.service)) Object.assign(writer, { state: 1, lastError: 'none' })
  }
  return rest
}

/** The checks that fail again after undo: all but those that look at what such a step is there to heal. */
function comingBack(theCase: Case, fault: Fault, plan: Plan): string[] {
  const steps = withoutUndo(plan).map(({ caseStep }) => theCase.fix?.steps.find(({ id }) => id === caseStep))
  const causes = theCase.causes.filter(({ id }) => steps.some((step) => step?.cause === id))
  const named = new Set([
    ...steps.flatMap((step) => [...(step?.onlyIfFailing ?? []), step?.forEach?.check]),
    ...causes.flatMap(({ checks }) => checks),
  ])
  const healed = new Set(theCase.checks.filter(({ id }) => named.has(id)).map(({ read }) => read))
  return fault.fails.filter((id) => !healed.has(theCase.checks.find((check) => check.id === id)?.read as never))
}
