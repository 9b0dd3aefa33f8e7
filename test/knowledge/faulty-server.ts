import { expect, onTestFinished } from 'vitest'
import type { Fault } from '../../electron/cases/fault-file.ts'
import { knownInputs } from '../../electron/engine/checked-inputs.ts'
import { fillCase } from '../../electron/engine/filled-case.ts'
import { askedChecks, runChecks } from '../../electron/engine/run-checks.ts'
import { createReader } from '../../electron/kinds.ts'
import { openSession, type Session } from '../../electron/session/session.ts'
import { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { firstServer, memoryStore } from '../../electron/simulation/state-store.ts'
import type { Case } from '../../shared/model/case.ts'
import { writerMap } from '../../shared/model/known-writer.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { productKnowledge, temporaryFolder } from '../support/open-test-session.ts'

/** A simulated server that has a fault, and what one does there. */
export interface FaultyServer {
  session: Session
  server: SimulatedServer
  /** The ids of the checks of the case that fail now, and of those nobody knows. */
  checked(): Promise<{ failing: string[]; unknown: string[] }>
  /** Other cases of which the health check fails in what this case does not ask as well, in alphabetical order. */
  elsewhere(): Promise<string[]>
  /** The plan for what the fault says a person chooses; after a run of it has failed, where the fault is about that. */
  plan(): Promise<Plan>
  /** Confirms a plan as the fault says a person does, applies it, and answers its guidance. */
  apply(plan: Plan): Promise<string>
}

/** Opens the base server of a fault with its patch, its answers and an empty journal. */
export async function faultyServer(theCase: Case, fault: Fault): Promise<FaultyServer> {
  const knowledge = await productKnowledge()
  const { patch, reads } = fault
  const store = memoryStore(firstServer(fault.server, { server: fault.server, patch, reads }))
  const server = new SimulatedServer(parseSimulation(fault.server), store)
  const folder = await temporaryFolder()
  const session = await openSession({ server, folder, knowledge, program: 'commandLine', version: '0.0.0-test' })
  onTestFinished(() => session.journal.close())
  const read = createReader(server, {
    writers: writerMap(knowledge.writers),
    endpoints: knowledge.endpoints,
  })
  const inputs = knownInputs(theCase.inputs, fault.inputs)
  const planOnce = async () => {
    if (fault.pick !== 'all') return session.plan(theCase.id, fault.inputs, { picks: fault.pick })
    const { picks } = await session.plan(theCase.id, fault.inputs)
    return session.plan(theCase.id, fault.inputs, {
      picks: Object.fromEntries(picks.map((one) => [one.step, one.entries])),
    })
  }
  const apply: FaultyServer['apply'] = async (confirmed) => {
    const picks = Object.fromEntries(confirmed.picks.map(({ step, picked }) => [step, picked]))
    const said = confirmed.guards.flatMap((guard) => {
      const answer = fault.answers[guard.id.slice(guard.id.indexOf('.') + 1)]
      return answer === undefined ? [] : [{ ...guard, done: answer === 'done' }]
    })
    const confirmation = {
      hash: confirmed.hash,
      ...(confirmed.typed === null ? {} : { typed: confirmed.typed }),
      overrides: Object.fromEntries(
        said.filter(({ asked, done }) => !asked && done).map(({ id }) => [id, 'Looked at.']),
      ),
      answers: Object.fromEntries(said.filter(({ asked }) => asked).map(({ id, done }) => [id, done])),
    }
    const { run, outcome } = await session.fix(theCase.id, fault.inputs, confirmation, undefined, { picks })
    for (const step of confirmed.steps) {
      const answer = fault.answers[step.caseStep]
      if (run === null || step.kind !== 'guidance' || answer === undefined) continue
      await session.answerGuidance(run, step.id, answer === 'done')
    }
    return outcome
  }
  const plan = async () => {
    if (fault.failedBefore && session.journal.runs().length === 0) expect(await apply(await planOnce())).toBe('failed')
    return planOnce()
  }
  return {
    session,
    server,
    plan,
    apply,
    async checked() {
      const filled = await fillCase(theCase, inputs, read)
      const findings = await runChecks(await askedChecks(filled, read, undefined), read)
      const own = (verdict: string) =>
        findings.filter((one) => one.verdict === verdict).map(({ check }) => check.slice(check.indexOf('#') + 1))
      return { failing: own('fail'), unknown: own('unknown') }
    },
    async elsewhere() {
      const { findings } = await session.check({})
      const others = findings.filter(({ verdict, cases }) => verdict === 'fail' && !cases.includes(theCase.id))
      return [...new Set(others.flatMap(({ cases }) => cases))].sort()
    },
  }
}
