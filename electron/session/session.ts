import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Case, Role } from '../../shared/model/case.ts'
import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import { writerMap } from '../../shared/model/known-writer.ts'
import type { Message } from '../../shared/model/message.ts'
import type { NowEvidence } from '../../shared/model/now-evidence.ts'
import type { Confirmation, Inputs, Plan } from '../../shared/model/plan.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { stepTitles } from '../../shared/text/step-titles.ts'
import type { Knowledge } from '../cases/load-knowledge.ts'
import { type ApplyResult, applyPlan } from '../engine/apply-plan.ts'
import { type Choices, makePlan } from '../engine/make-plan.ts'
import type { EnginePorts } from '../engine/ports.ts'
import { shareEqualReads } from '../engine/run-checks.ts'
import { type CheckNames, type Journal, openJournal } from '../journal/journal.ts'
import { allActions, allResources, createReader } from '../kinds.ts'
import type { ReadEvents } from '../logs/event-logs.ts'
import type { Server } from '../server/server.ts'
import { simulatedTime } from '../server/simulated-clock.ts'
import { simulatedFilesFolder } from '../simulation/agent-logs.ts'
import { type CheckAnswer, type CheckRequest, checkServer, summaryOf } from './check-server.ts'
import { diagnoserOf } from './diagnoser.ts'
import { findCase } from './find-case.ts'
import { holdsSecret } from './holds-secret.ts'
import { knownRoles } from './known-roles.ts'
import { gatherNow, type NowRequest } from './now-evidence.ts'
import { isNews } from './previous-check.ts'
import { eventReader } from './read-events.ts'
import { reasonFor } from './reason-for.ts'
import { clean, withoutSecrets } from './session-journal.ts'
import { type SessionRuns, sessionRuns } from './session-runs.ts'

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

/** One sitting at one server. The window and the command line do everything through it, so both keep the same promises. */
export interface Session extends SessionRuns {
  readonly server: ServerIdentity
  readonly knowledge: Knowledge
  readonly journal: Journal
  /** The case of an id; a damaged or unknown one is refused with the known ids or what is wrong in its file. */
  case(id: string): Case
  /** What this server is, as far as that is known soon; empty otherwise. Reads only. */
  roles(): Promise<readonly Role[]>
  /**
   * Ranks cases for a text; those of other servers come after equal ones. The text goes redacted into the journal, unless it is one of many
   * that nobody reads one by one.
   */
  diagnose(text: string, many?: 'oneOfMany'): Promise<Diagnosis>
  /** Runs the checks of one case, of a product, or the health check over all. Changes nothing. */
  check(request: CheckRequest): Promise<CheckAnswer>
  /** What logs, events and the last jobs of this server tell of the last hours. Reads only. */
  now(request: Omit<NowRequest, 'since'> & { since: number | { hours: number } }): Promise<NowEvidence>
  /** The server's time, in milliseconds since 1970; a simulated one has a time of its own. */
  readonly clock: () => number
  /** Reads events of this server, or of a log that was exported; only Windows can read those. Reads only. */
  readonly readEvents: ReadEvents
  /** Makes a plan; reads only. */
  plan(caseId: string, inputs: Inputs, more?: MoreChoices): Promise<Plan>
  fix(
    caseId: string,
    inputs: Inputs,
    confirmation: Confirmation,
    signal?: AbortSignal,
    more?: MoreChoices,
  ): Promise<ApplyResult>
  /** Reads one thing of the server, as checks do; throws a `ReadFailure` when there is no answer. Changes nothing. */
  readonly read: EnginePorts['read']
  /** The folder with the files of a simulated server; `null` for this computer. */
  readonly simulatedFiles: string | null
  /** Writes an entry when nothing stands in the way, and says what did otherwise. */
  note(entry: JournalEntry): Promise<Message | null>
  /**
   * Calls back when a step of a running fix begins something that takes time, and how far a work of many calls has come; run and step are
   * empty where that belongs to no step, as in the reading for a plan.
   */
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
  server.tell = (work) => tellProgress('', '', work)
  const append = (entry: JournalEntry) => journal.append(withoutSecrets(entry))
  const ports: EnginePorts = {
    identity: server.identity,
    read: createReader(server, {
      writers: writerMap(knowledge.writers),
      endpoints: knowledge.endpoints,
    }),
    resources,
    caseOf: (id) => knowledge.cases.find((one) => one.id === id),
    actions: allActions(server),
    append,
    // The engine neither takes back nor resumes a run that is damaged or another machine's.
    runs: () => journal.runs().filter(({ barred }) => barred === null),
    holdsSecret,
    titles: stepTitles,
    reasonOf: (error) => clean(reasonFor(error)),
    keepFolder: () => journal.keepFolder(),
    newRunId,
    onProgress: (run, step, progress) => tellProgress(run, step, progress),
  }
  const caseOf = (id: string) => findCase(knowledge, id)
  const isSimulated = server.identity.simulated !== null
  const simulatedFiles = isSimulated ? simulatedFilesFolder(parts.folder) : null
  // A simulated server has a time of its own, at which its data were made.
  const serverNow = () => (isSimulated ? Date.parse(simulatedTime(server)) : Date.now())
  const roles = knownRoles(ports.read)
  const noteClean = async (entry: JournalEntry, names?: CheckNames): Promise<Message | null> => {
    try {
      await journal.note(entry, names)
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
    roles,
    read: ports.read,
    simulatedFiles,
    async diagnose(text, many) {
      const diagnosis = diagnoser(text, await roles())
      if (many === undefined) await note({ kind: 'diagnosed', text: excerpt(text), diagnosis })
      return diagnosis
    },
    async check(request) {
      const result = await checkServer(request, knowledge, ports)
      if (request.signal?.aborted || (request.onlyNews && !isNews(result.findings, journal))) return result
      const { entry, names } = summaryOf(result.findings)
      await noteClean(entry, names)
      return result
    },
    now: async ({ since: asked, ...request }) => {
      const events = eventReader(ports.read, isSimulated, serverNow, request.signal)
      const gathered = {
        read: shareEqualReads(ports.read),
        readEvents: events,
        knowledge,
        diagnoser,
        simulatedFiles,
        now: serverNow,
        check: async (id: string, signal: AbortSignal | undefined) =>
          (await checkServer({ case: id, signal }, knowledge, ports)).findings,
      }
      const since = typeof asked === 'number' ? asked : serverNow() - asked.hours * 3_600_000
      return clean(await gatherNow({ ...request, since }, gathered))
    },
    clock: serverNow,
    readEvents: (place, since) => eventReader(ports.read, isSimulated, serverNow)(place, since),
    async plan(id, inputs, more = {}) {
      const { plan } = await makePlan(caseOf(id), { ...more, inputs }, ports)
      return { ...plan, guards: clean(plan.guards) }
    },
    fix: (id, inputs, confirmation, signal, more = {}) =>
      journal.exclusively(() => applyPlan(caseOf(id), { ...more, inputs }, confirmation, ports, signal)),
    ...sessionRuns(journal, ports),
    note,
    onProgress(listener) {
      tellProgress = listener
    },
    async close() {
      // A repair that was cancelled ends its step first, so that nothing is left to be resumed.
      await journal.idle()
      await server.close()
      await journal.close()
    },
  }
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
