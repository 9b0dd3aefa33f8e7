import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { reasonFor } from '../../electron/session/reason-for.ts'
import { openSession, type Session } from '../../electron/session/session.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { firstServer, memoryStore } from '../../electron/simulation/state-store.ts'
import { digestOf } from '../../shared/model/digest.ts'
import { type JournalRecord, runOutcomeSchema } from '../../shared/model/journal-record.ts'
import { openRuns, type Run } from '../../shared/model/runs.ts'
import { disk } from '../support/faulty-disk.ts'
import { productKnowledge } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'
import { falseClaim } from './false-claim.ts'
import { leavesOf } from './leaves.ts'
import { madeCase, madeCaseId, otherCaseId } from './made-case.ts'
import type { Sitting, Story } from './story.ts'
import { type ForeignChanges, WatchedServer } from './watched-server.ts'
import { leftDown, lostStates } from './what-is-lost.ts'

/** Everything that is wrong with how a story goes and ends; empty when every promise was kept. */
export async function play(story: Story): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-medic-story-'))
  const wrong: string[] = []
  const claims: Claim[] = []
  const place: Place = {
    folder,
    wrong,
    claims,
    foreign: new Map(),
    alike: new Map(),
    ours: [],
    kept: [],
    store: memoryStore(firstServer(story.scenario)),
  }
  const first = place.store.load().state
  place.ours.push(leavesOf(first))
  try {
    for (const sitting of story.sittings) await sit(story, sitting, place)
    const last = await open(story, { does: 'resume', run: 0, trouble: 'none', rebootedBefore: true }, place)
    await last.session.resume()
    await last.session.resume()
    expectEnded(last.session, wrong)
    await takeAllBack(last.session, place)
    await last.session.close()
    wrong.push(...lostStates(first, last.server.simulated.wholeState(), place, last.session.journal.runs()))
    wrong.push(...leftDown(first, last.server.simulated.wholeState(), place, last.session.journal.runs()))
    for (const { record, run, state } of claims) {
      wrong.push(...(await falseClaim(record, run, { scenario: story.scenario, state })))
    }
    return [...new Set(wrong)]
  } finally {
    disk.heal()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A record that says what the server shows, and the server at that moment. */
interface Claim {
  record: JournalRecord
  run: Run
  state: ServerState
}

/** One simulated server, its journal, and what is noticed on the way. */
interface Place {
  folder: string
  wrong: string[]
  claims: Claim[]
  foreign: ForeignChanges
  /** Those that put a thing as the repair had found or left it: they may be taken for its own, or not. */
  alike: ForeignChanges
  /** The states the server was in when nobody but the program had changed it. */
  ours: Map<string, string>[]
  /** Steps left as someone else had changed them. */
  kept: { run: string; step: string }[]
  store: ReturnType<typeof memoryStore>
}

async function open(story: Story, { trouble, rebootedBefore }: Sitting, place: Place) {
  const { folder, store, wrong, foreign, alike, ours, claims } = place
  if (rebootedBefore) {
    // The journal tells times in milliseconds: a reboot is later than all that was written before it.
    await setTimeout(2)
    const stored = store.load()
    stored.state.identity.bootedAt = new Date().toISOString()
    store.save(stored)
  }
  const kill = () => disk.fail({ below: folder, nth: 1, fault: 'EIO', lasting: true })
  const server = new WatchedServer({ scenario: story.scenario, store, folder }, trouble, {
    wrong,
    foreign,
    alike,
    ours,
    kill,
  })
  const knowledge = await productKnowledge()
  const made = typeof story.repair === 'string' ? [] : [madeCase(story.repair)]
  const cases = [...knowledge.cases, ...made, madeCase(story.other, otherCaseId)]
  const parts = { server, folder, knowledge: { ...knowledge, cases } }
  const session = await openSession({ ...parts, program: 'commandLine', version: '0.0.0-test' })
  let records = 0
  session.journal.onRecord((record) => {
    const { entry } = record
    const run = 'run' in entry ? session.journal.runs().find(({ id }) => id === entry.run) : undefined
    if (run && (entry.kind === 'stepOutcome' || entry.kind === 'undoStepOutcome')) {
      claims.push({ record, run, state: server.simulated.wholeState() })
    }
    if (trouble !== 'none' && 'killedAtRecord' in trouble && ++records === trouble.killedAtRecord) {
      server.die()
      throw new Error('The program is gone.')
    }
  })
  if (trouble !== 'none' && 'diskIsFullFromAppend' in trouble) {
    disk.fail({ below: folder, kind: 'append', nth: trouble.diskIsFullFromAppend, fault: 'ENOSPC', lasting: true })
  }
  if (trouble !== 'none' && 'oneAppendFails' in trouble) {
    disk.fail({ below: folder, kind: 'append', nth: trouble.oneAppendFails, fault: 'EIO' })
  }
  return { server, session }
}

async function sit(story: Story, sitting: Sitting, place: Place): Promise<void> {
  const { server, session } = await open(story, sitting, place)
  try {
    if (openRuns(session.journal.runs()).length > 0) await session.resume()
    if (sitting.does === 'undo') await session.undoAll(allKnown)
    if (sitting.does === 'undoOne') await undoOne(sitting, session)
    if (sitting.does === 'fix') await fix(typeof story.repair === 'string' ? story.repair : madeCaseId, session, place)
    if (sitting.does === 'fixOther') await fix(otherCaseId, session, place)
  } catch (error) {
    const { key, values } = reasonFor(error)
    if (!server.isDead && key === 'session.unexpected')
      place.wrong.push(`it stopped without a reason: ${values.detail}`)
  }
  disk.heal()
  await session.close()
  const { damage } = readJournal(place.folder)
  place.wrong.push(...damage.map(({ key }) => `the journal is damaged: ${key}`))
}

/** Whatever guard stands against an undo here, somebody goes on. */
const allKnown = { 'no-backup-running': 'It is known.' }

/** Takes one run back, in whatever order; over what a later run has made of it, but never over what is someone else's. */
async function undoOne({ run: which }: Sitting, session: Session): Promise<void> {
  const runs = session.journal.runs()
  const { id } = runs[which % Math.max(runs.length, 1)] ?? {}
  if (id === undefined) return
  const { run } = await session.undo(id, [], allKnown)
  const over = run.steps.filter(({ undo }) => undo?.reason?.key === 'undo.changedByLaterRun')
  const decisions = over.map(async ({ step, undo }) => ({
    step: step.id,
    choice: 'restore' as const,
    seen: await digestOf(undo?.now ?? null),
  }))
  if (decisions.length > 0) await session.undo(id, await Promise.all(decisions), allKnown)
}

async function fix(id: string, session: Session, place: Place): Promise<void> {
  const plan = await session.plan(id, {})
  const asked = plan.guards.filter((guard) => guard.verdict !== 'pass' && guard.override === 'withReason')
  const overrides = Object.fromEntries(asked.map((guard) => [guard.id, 'It is known.']))
  const { outcome } = await session.fix(id, {}, { hash: plan.hash, overrides, typed: session.server.computerName })
  if (!runOutcomeSchema.safeParse(outcome).success) place.wrong.push(`the run ended as ${outcome}`)
}

function expectEnded(session: Session, wrong: string[]): void {
  for (const { outcome, undo, steps } of session.journal.runs()) {
    if (outcome === null || undo?.outcome === null) wrong.push('a run is still open after resume')
    if (outcome === 'awaitingReboot') wrong.push('a run still waits for a reboot that has been')
    for (const step of steps) {
      if (step.outcome === null || step.outcome === 'running') wrong.push(`${step.step.target} is still running`)
    }
  }
}

/** Takes everything back; what someone else has changed since is left to them, as an administrator may decide. */
async function takeAllBack(session: Session, place: Place): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    const results = await session.undoAll()
    const stuck = results.find(({ outcome }) => outcome === 'changedSince')?.run
    if (stuck === undefined) return
    const step = stuck.steps.find(({ undo }) => undo?.outcome === 'changedSince')
    if (step === undefined) break
    const seen = await digestOf(step.undo?.now ?? null)
    // What this run had found in between is somebody's; what it meets now is the program's own doing.
    const choice = step.undo?.reason?.key === 'undo.changedByUndo' ? 'restore' : 'keep'
    if (choice === 'keep') place.kept.push({ run: stuck.id, step: step.step.id })
    await session.undo(stuck.id, [{ step: step.step.id, choice, seen }])
  }
  place.wrong.push('undo comes to no end')
}
