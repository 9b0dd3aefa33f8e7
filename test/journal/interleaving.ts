import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { JournalError } from '../../electron/journal/journal-error.ts'
import { LockHeld } from '../../electron/journal/repair-lock.ts'
import type { Session } from '../../electron/session/session.ts'
import { firstServer, memoryStore } from '../../electron/simulation/state-store.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { openRuns } from '../../shared/model/runs.ts'
import { confirmAndFix } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'
import { type Program, type SharedServer, startProgram } from './program.ts'

const network = 'azure-vm/network-calls-slow'

/** What programs do: the first two are windows and stay open, every other one is a command line that ends. */
const deed = fc.record({
  by: fc.constantFrom('one window', 'another window', 'a command line'),
  does: fc.constantFrom('check', 'check', 'diagnose', 'fix', 'fix', 'undo', 'undo all', 'resume'),
  /** How far the next deed waits for this one: not at all, some turns of the program, or until it has ended. */
  waits: fc.oneof(fc.constant('end' as const), fc.integer({ min: 0, max: 60 })),
  /** Whether it dies on its way. A window that died is started again for its next deed. */
  dies: fc.option(
    fc.record({ at: fc.constantFrom('call' as const, 'record' as const), nth: fc.integer({ min: 1, max: 14 }) }),
    { freq: 3, nil: null },
  ),
})
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

/** A story of several programs on one server. */
export const story = fc.array(deed, { minLength: 2, maxLength: 10 })

/** Everything that is wrong with how a story goes and ends; empty when every promise was kept. */
export async function tell(deeds: readonly Deed[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-medic-interleaving-'))
  const server: SharedServer = {
    scenario: 'vm-network-slow',
    store: memoryStore(firstServer('vm-network-slow')),
    folder,
  }
  const first = server.store.load().state
  const windows = new Map<string, Program>()
  const programs: Program[] = []
  const wrong: string[] = []
  const running: Promise<unknown>[] = []
  try {
    for (const one of deeds) {
      const open = windows.get(one.by)
      const fresh = open === undefined || open.isDead() || one.dies !== null
      const program = fresh
        ? await startProgram(server, one.by === 'a command line' ? 'commandLine' : 'desktop', one.dies)
        : open
      if (fresh) programs.push(program)
      if (one.by !== 'a command line') windows.set(one.by, program)
      const done = Promise.race([act(one, program, wrong), program.dead])
      running.push(done)
      if (one.waits === 'end') await done
      else for (let turn = 0; turn < one.waits; turn++) await setImmediate()
    }
    await Promise.all(running)
    wrong.push(...judgeJournal(folder, programs))
    for (const { session } of programs) await session.journal.close()
    wrong.push(...(await takeBack(server, JSON.stringify(first))))
    return wrong
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** One deed. To be told that another program is at work is an answer like any other. */
async function act({ does }: Deed, { session, isDead }: Program, wrong: string[]): Promise<void> {
  try {
    await deeds[does](session)
  } catch (error) {
    const known = error instanceof LockHeld || (error instanceof ReasonedError && !(error instanceof JournalError))
    if (!isDead() && !known) wrong.push(`${does}: ${String(error)}`)
  }
}

const deeds: Record<Deed['does'], (session: Session) => Promise<unknown>> = {
  check: (session) => session.check({ case: network }),
  diagnose: (session) => session.diagnose('error 34513'),
  async fix(session) {
    const { run, outcome } = await confirmAndFix(session, network)
    const known = session.journal.runs().find(({ id }) => id === run)
    if (run !== null && known?.outcome !== outcome)
      throw new Error(`The run ended as ${outcome} and is told as ${known?.outcome}.`)
  },
  async undo(session) {
    await session.journal.refresh()
    const last = session.journal.runs().at(-1)
    if (last) await session.undo(last.id)
  },
  'undo all': (session) => session.undoAll(),
  resume: (session) => session.resume(),
}

/** The journal is whole, has every record that any program had written, and tells of no repair within another one. */
function judgeJournal(folder: string, programs: readonly Program[]): string[] {
  const { records, damage } = readJournal(folder)
  const wrong = damage.map(({ key }) => `the journal is damaged: ${key}`)
  const sums = new Map(records.map(({ seq, sum }) => [seq, sum]))
  for (const { seq, sum } of programs.flatMap(({ written }) => written)) {
    if (sums.get(seq) !== sum) wrong.push(`record ${seq} was written and is not there`)
  }
  if (records.some(({ seq }, index) => seq !== index + 1)) wrong.push('the numbers have gaps')
  return [...wrong, ...withinEachOther(records)]
}

const ends: Record<string, string> = { runStarted: 'runEnded', undoStarted: 'undoEnded' }

/** Repairs that another session has begun in before they had ended. What a dead program has begun stays open until it is resumed. */
function withinEachOther(records: readonly JournalRecord[]): string[] {
  const open = new Map<string, string>()
  const wrong: string[] = []
  for (const { entry, session } of records) {
    if (entry.kind === 'runStarted' || entry.kind === 'undoStarted') {
      if ([...open.values()].length > 0) wrong.push(`${entry.kind} while another operation is open`)
      open.set(entry.run, session)
    }
    if ('run' in entry && entry.run !== null && Object.values(ends).includes(entry.kind)) open.delete(entry.run)
  }
  return wrong
}

async function takeBack(server: SharedServer, first: string): Promise<string[]> {
  const { session } = await startProgram(server, 'commandLine')
  const wrong: string[] = []
  await session.resume()
  if (openRuns(session.journal.runs()).length > 0) wrong.push('a run is still open after resume')
  const results = await session.undoAll()
  if (results.some(({ outcome }) => outcome === 'changedSince')) wrong.push('undo saw a foreign change')
  if (JSON.stringify(server.store.load().state) !== first) wrong.push('the first state is not back')
  if (session.journal.warnings.length > 0) wrong.push(`it warns of ${session.journal.warnings[0]?.key}`)
  await session.journal.close()
  return wrong
}
