import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { type Case, type Product, productOf } from '../../shared/model/case.ts'
import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import { writerMap } from '../../shared/model/known-writer.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { Confirmation, Inputs, Overrides, Plan } from '../../shared/model/plan.ts'
import { mayBeInEffect, openRuns, type Run, type Runs } from '../../shared/model/runs.ts'
import { kinshipOf, type Machine, machineOf, type ServerIdentity } from '../../shared/model/server-identity.ts'
import type { Knowledge } from '../cases/load-knowledge.ts'
import { problemLine } from '../cases/problem.ts'
import { type ApplyResult, applyPlan } from '../engine/apply-plan.ts'
import type { BroughtBack } from '../engine/bring-back.ts'
import { defaultInputs } from '../engine/checked-inputs.ts'
import { fillCase } from '../engine/filled-case.ts'
import { type Choices, makePlan } from '../engine/make-plan.ts'
import type { EnginePorts } from '../engine/ports.ts'
import { resumeRuns } from '../engine/resume-runs.ts'
import { askedChecks, runChecks, shareEqualReads } from '../engine/run-checks.ts'
import { isForServer, readRoles } from '../engine/server-roles.ts'
import type { Decision } from '../engine/undo-change.ts'
import { type UndoneRun, undoRun, undoRuns } from '../engine/undo-run.ts'
import { type Journal, openJournal } from '../journal/journal.ts'
import { allActions, allResources, createReader } from '../kinds.ts'
import type { Server } from '../server/server.ts'
import { adoptMachines } from './adopt-machines.ts'
import { BarredRun } from './barred-run.ts'
import { diagnoserOf } from './diagnoser.ts'
import { holdsSecret } from './holds-secret.ts'
import { ProblemError } from './problem-error.ts'
import { reasonFor } from './reason-for.ts'
import { clean, withoutSecrets } from './session-journal.ts'

export interface SessionParts {
  server: Server
  /** The server's folder, where the journal lies. */
  folder: string
  knowledge: Knowledge
  program: 'desktop' | 'commandLine'
  version: string
}

/** What the administrator chose beside values: picked entries, and causes that nobody could tell. */
export type MoreChoices = Omit<Choices, 'inputs'>

export interface CheckRequest {
  case?: string | undefined
  product?: Product | undefined
  signal?: AbortSignal | undefined
  onFinding?: ((finding: Finding) => void) | undefined
}

/** What checks have found, and the cases that are not for a server like this one: they were not asked. */
export interface CheckAnswer {
  findings: Finding[]
  elsewhere: string[]
  ms: number
}

/** How taking a run back ended, with the run as it stands afterwards. */
export type Undone = Omit<UndoneRun, 'run'> & { run: Run }

/** One sitting at one server. The window and the command line do everything through it, so both keep the same promises. */
export interface Session {
  readonly server: ServerIdentity
  readonly knowledge: Knowledge
  readonly journal: Journal
  /** The case of an id; a damaged or unknown one is a problem with the known ids or what is wrong in its file. */
  case(id: string): Case
  /** Ranks cases for a text. Reads nothing on the server; the text goes redacted into the journal. */
  diagnose(text: string): Promise<Diagnosis>
  /** Runs the checks of one case, of a product, or the health check over all. Changes nothing. */
  check(request: CheckRequest): Promise<CheckAnswer>
  /** Makes a plan; reads only. */
  plan(caseId: string, inputs: Inputs, more?: MoreChoices): Promise<Plan>
  fix(
    caseId: string,
    inputs: Inputs,
    confirmation: Confirmation,
    signal?: AbortSignal,
    more?: MoreChoices,
  ): Promise<ApplyResult>
  answerGuidance(run: string, step: string, done: boolean): Promise<void>
  undo(run: string, decisions?: readonly Decision[], overrides?: Overrides): Promise<Undone>
  /**
   * Takes back every run that is still in effect, newest first; stops at the first that someone has changed since. A run that something
   * bars is left as it is and answered as `partlyUndone`.
   */
  undoAll(overrides?: Overrides): Promise<Undone[]>
  /** Settles what a crash or a reboot left open, and starts services that any run had left down. */
  resume(): Promise<{ settled: Run[]; services: BroughtBack[] }>
  /**
   * Makes the runs of this machine's earlier name its own, or those of its earlier hardware when its name is typed; answers the
   * machines. Those of another machine are refused with a {@link ProblemError}. Only the journal changes.
   */
  adopt(typed: string | undefined): Promise<Machine[]>
  /** Writes an entry when nothing stands in the way, and says what did otherwise. */
  note(entry: JournalEntry): Promise<Message | null>
  /** Calls back when a step of a running fix begins something that takes time. */
  onProgress(listener: (run: string, step: string, progress: Message) => void): void
  close(): Promise<void>
}

/** Opens a session on a server that is open already. Nothing is written until there is something to write. */
export async function openSession(parts: SessionParts): Promise<Session> {
  const { server, knowledge } = parts
  const journal = await openJournal(parts.folder, {
    kind: 'sessionStarted',
    version: parts.version,
    program: parts.program,
    user: userInfo().username,
    server: server.identity,
  })
  const resources = allResources(server)
  const diagnoser = diagnoserOf(knowledge)
  let tellProgress: Parameters<Session['onProgress']>[0] = () => undefined
  const append = (entry: JournalEntry) => journal.append(withoutSecrets(entry))
  const ports: EnginePorts = {
    identity: server.identity,
    read: createReader(server, resources, writerMap(knowledge.writers)),
    resources,
    caseOf: (id) => knowledge.cases.find((one) => one.id === id),
    actions: allActions(server),
    append,
    // A damaged run or another machine's is none of the engine's business.
    runs: () => journal.runs().filter(({ barred }) => barred === null),
    holdsSecret,
    reasonOf: (error) => clean(reasonFor(error)),
    keepFolder: () => journal.keepFolder(),
    newRunId,
    onProgress: (run, step, progress) => tellProgress(run, step, progress),
  }
  const caseOf = (id: string): Case => {
    const found = knowledge.cases.find((one) => one.id === id)
    if (found) return found
    const problem = knowledge.problems.find((one) => one.case === id)
    if (problem)
      throw new ProblemError(message('session.caseDamaged', { case: id, problem: problemLine(problem) }), 'badData')
    throw new ProblemError(message('session.unknownCase', { case: id, known: nearestIds(id, knowledge.cases) }))
  }
  const runOf = (id: string): Run => {
    const run = journal.runs().find((one) => one.id === id)
    if (run) return run
    throw new ProblemError(message('session.unknownRun', { run: id }))
  }
  const ourRun = (id: string): Run => {
    journal.prove(id)
    const run = runOf(id)
    const isOurs = kinshipOf(run.machine, machineOf(server.identity)) === 'same'
    if (run.barred !== null) throw new BarredRun(run.barred, isOurs ? 'badData' : 'notOurs')
    return run
  }
  const noteClean = async (entry: JournalEntry): Promise<Message | null> => {
    try {
      await journal.note(entry)
      return null
    } catch (error) {
      return reasonFor(error)
    }
  }
  const note = (entry: JournalEntry) => noteClean(withoutSecrets(entry))
  return {
    server: server.identity,
    knowledge,
    journal,
    case: caseOf,
    async diagnose(text) {
      const diagnosis = diagnoser(text)
      await note({ kind: 'diagnosed', text: excerpt(text), diagnosis })
      return diagnosis
    },
    async check({ case: id, product, signal, onFinding }) {
      const started = performance.now()
      const cases = id === undefined ? knowledge.cases : [caseOf(id)]
      const read = shareEqualReads(ports.read)
      const roles = await readRoles(read, signal)
      const chosen = cases.filter((one) => product === undefined || productOf(one.id) === product)
      const here = chosen.filter((one) => isForServer(one, roles))
      const filled = await Promise.all(here.map((one) => fillCase(one, defaultInputs(one.inputs), read, signal)))
      // The cases that a hub names are asked for themselves in a health check.
      const hub = id === undefined ? undefined : ports.caseOf
      const asked = (await Promise.all(filled.map((one) => askedChecks(one, read, hub, signal))))
        .flat()
        .filter(({ check }) => id !== undefined || check.when === 'always')
      const cleaned = new Map<Finding, Finding>()
      const options = {
        ...(signal ? { signal } : {}),
        onFinding: (finding: Finding) => {
          cleaned.set(finding, clean(finding))
          onFinding?.(cleaned.get(finding) ?? finding)
        },
      }
      // Each finding is cleaned once, while others are still being read.
      const findings = (await runChecks(asked, read, options)).map((finding) => cleaned.get(finding) ?? clean(finding))
      if (!signal?.aborted) await noteClean(summaryOf(findings))
      const elsewhere = chosen.filter((one) => !here.includes(one)).map((one) => one.id)
      return { findings, elsewhere, ms: Math.round(performance.now() - started) }
    },
    async plan(id, inputs, more = {}) {
      const { plan } = await makePlan(caseOf(id), { ...more, inputs }, ports)
      return { ...plan, guards: clean(plan.guards) }
    },
    fix: (id, inputs, confirmation, signal, more = {}) =>
      journal.exclusively(() => applyPlan(caseOf(id), { ...more, inputs }, confirmation, ports, signal)),
    answerGuidance: (run, step, done) =>
      journal.exclusively(async () => {
        const asked = ourRun(run).steps.find((one) => one.step.id === step && one.step.kind === 'guidance')
        if (!asked) throw new ProblemError(message('session.noSuchQuestion', { run, step }))
        await append({ kind: 'guidanceAnswered', run, step, done })
      }),
    undo: (id, decisions = [], overrides = {}) =>
      journal.exclusively(async () => {
        assertSettled(ports.runs())
        return { ...(await undoRun(ourRun(id), ports, { decisions, overrides })), run: runOf(id) }
      }),
    undoAll: (overrides = {}) =>
      journal.exclusively(async () => {
        assertSettled(ports.runs())
        for (const { id } of journal.runs()) journal.prove(id)
        const undone = await undoRuns(ports, { overrides })
        const barred = journal.runs().filter((run) => run.barred !== null && run.steps.some(mayBeInEffect))
        return [
          ...undone.map((one) => ({ ...one, run: runOf(one.run) })),
          ...barred.map((run) => ({ outcome: 'partlyUndone' as const, guards: [], services: null, run })),
        ]
      }),
    adopt: (typed) => journal.exclusively(() => adoptMachines(journal, server.identity, typed)),
    resume: () =>
      journal.exclusively(async () => {
        for (const { id } of openRuns(journal.runs())) journal.prove(id)
        const { settled, services } = await resumeRuns(ports, (id) => knowledge.cases.find((one) => one.id === id))
        return { settled: settled.map(runOf), services }
      }),
    note,
    onProgress(listener) {
      tellProgress = listener
    },
    async close() {
      // A repair that was cancelled ends its step first, so that nothing is left to be settled.
      await journal.idle()
      await server.close()
      await journal.close()
    },
  }
}

function assertSettled(runs: Runs): void {
  const open = runs.find((run) => run.outcome === null || run.undo?.outcome === null)
  if (open) throw new ProblemError(message('run.settleFirst'))
}

/** What the journal keeps of a health check: the checks that do not pass with what was read, the others by name. */
function summaryOf(findings: readonly Finding[]): JournalEntry {
  const passed = findings.filter(({ verdict }) => verdict === 'pass').map(({ check }) => check)
  return { kind: 'checked', run: null, findings: findings.filter(({ verdict }) => verdict !== 'pass'), passed }
}

function newRunId(): string {
  const time = new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
  return `${time}-${randomBytes(2).toString('hex')}`
}

/** As much of a pasted text as a report needs, without secrets: taken out before the cut, because half a secret is not recognised. */
function excerpt(text: string): string {
  const start = clean(text.slice(0, 40_000))
  return text.length > 4000 ? `${start.slice(0, 4000)}…` : start
}

function nearestIds(id: string, cases: readonly Case[]): string {
  const words = id.split(/[^a-z0-9]+/i).filter((word) => word.length > 2)
  const near = cases.filter((one) =>
    words.some((word) => one.id.includes(word.toLowerCase()) || one.covers.includes(id)),
  )
  return (near.length > 0 ? near : cases)
    .slice(0, 5)
    .map((one) => one.id)
    .join(', ')
}
