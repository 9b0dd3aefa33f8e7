import { withEntry } from '../../electron/resources/access-list/simulated-list.ts'
import { type AnswerOf, type ArgumentsOf, type PrimitiveName, primitives } from '../../electron/server/primitives.ts'
import { type CallOptions, type Server, ServerError } from '../../electron/server/server.ts'
import { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { StateStore } from '../../electron/simulation/state-store.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { type RunStep, runsOf } from '../../shared/model/runs.ts'
import { readJournal } from '../support/read-journal.ts'
import { leavesOf } from './leaves.ts'
import type { Trouble } from './story.ts'

/** What someone else has changed on the server: where (a path into its state), and what stands there since. */
export type ForeignChanges = Map<string, string | undefined>

/** A simulated server that is watched: it notices writes that no record announces, and foreign changes. */
export class WatchedServer implements Server {
  readonly simulated: SimulatedServer
  readonly #folder: string
  readonly #trouble: Trouble
  readonly #wrong: string[]
  readonly #foreign: ForeignChanges
  readonly #kill: () => void
  readonly #ours: Map<string, string>[]
  readonly #alike: ForeignChanges
  #calls = 0
  #reads = 0
  #dead = false

  constructor(
    server: { scenario: string; store: StateStore; folder: string },
    trouble: Trouble,
    watched: {
      wrong: string[]
      foreign: ForeignChanges
      alike: ForeignChanges
      ours: Map<string, string>[]
      kill: () => void
    },
  ) {
    this.simulated = new SimulatedServer(parseSimulation(server.scenario + switchesOf(trouble)), server.store)
    this.#folder = server.folder
    this.#trouble = trouble
    this.#wrong = watched.wrong
    this.#foreign = watched.foreign
    this.#ours = watched.ours
    this.#alike = watched.alike
    this.#kill = watched.kill
  }

  get identity() {
    return this.simulated.identity
  }

  close(): Promise<void> {
    return this.simulated.close()
  }

  /** No call reaches the server any more, as if the program were gone. */
  die(): void {
    this.#dead = true
    this.#kill()
  }

  get isDead(): boolean {
    return this.#dead
  }

  async call<Name extends PrimitiveName>(
    name: Name,
    args: ArgumentsOf<Name>,
    options?: CallOptions,
  ): Promise<AnswerOf<Name>> {
    const number = ++this.#calls
    const is = (point: string) => this.#trouble !== 'none' && (this.#trouble as Record<string, unknown>)[point]
    if (is('killedBeforeCall') === number) this.die()
    if (this.#dead) throw new ServerError('died', name, 'the program is gone')
    if (primitives[name].writes) await this.#expectRecord(name, args as Record<string, Json>)
    else {
      this.#reads++
      if (is('someoneElseChangesBeforeRead') === this.#reads)
        this.#meanwhile(() => this.simulated.changeBySomeoneElse())
      if (is('someoneElseAddsToAKeyFileBeforeRead') === this.#reads) this.#meanwhile(() => this.#addToAKeyFile())
    }
    const answer = await this.simulated.call(name, args, options)
    if (primitives[name].writes) this.#ours.push(leavesOf(this.simulated.wholeState()))
    if (is('killedAfterCall') === number) this.die()
    if (this.#dead) throw new ServerError('died', name, 'the program is gone')
    return answer
  }

  #addToAKeyFile(): void {
    this.simulated.changeState(({ folders }) => {
      for (const { files } of Object.values(folders)) {
        for (const [name, sddl] of Object.entries(files)) {
          if (sddl !== 'denied')
            files[name] = withEntry(sddl, '(A;;FR;;;S-1-5-21-1004336348-1177238915-682003330-1605)')
        }
      }
    })
  }

  #meanwhile(change: () => unknown): void {
    const before = leavesOf(this.simulated.wholeState())
    change()
    const after = leavesOf(this.simulated.wholeState())
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    )
    // What someone else puts as the repair itself had found or left it cannot be told from its own.
    const asOurs = this.#ours.some((state) => changed.every((path) => state.get(path) === after.get(path)))
    for (const path of changed) {
      if (asOurs) {
        this.#alike.set(path, after.get(path))
        // What they had made of it before is gone: they have replaced it themselves.
        this.#foreign.delete(path)
      } else this.#foreign.set(path, after.get(path))
    }
  }

  /** A write is announced when a step that it belongs to is under way in the journal on disk. */
  async #expectRecord(name: PrimitiveName, args: Record<string, Json>): Promise<void> {
    const { records } = readJournal(this.#folder)
    const steps = runsOf(records).flatMap((run) => run.steps)
    // What a step has stopped may be started at any time, also by a program whose journal can no longer be written.
    const noted = steps.some(({ notes }) => notes.some((note) => stopped(note) === args.name))
    if (name === 'Start-SingleService' && noted) return
    const underWay = steps.filter((step) => step.outcome === 'running' || step.undo?.outcome === 'running')
    if (!underWay.some((step) => announces(step, name, args))) {
      this.#wrong.push(`${name} ${JSON.stringify(args)} was called and no record had announced it`)
    }
  }
}

function announces({ step, notes }: RunStep, name: PrimitiveName, args: Record<string, Json>): boolean {
  if (step.kind === 'guidance') return false
  if (step.kind === 'change') {
    const at = step.at as Record<string, string>
    const places = [at.name, at.path, at.volume, at.thumbprint]
    return [args.name, args.path, args.volume, args.thumbprint].some(
      (one) => one !== undefined && places.includes(one as string),
    )
  }
  if (name === 'Stop-SingleService') return notes.some((note) => stopped(note) === args.name)
  if (name.endsWith('-MsdtcInstallation')) return notes.some((note) => Object.hasOwn(note as object, 'reinstalling'))
  return name === 'Start-SingleService' || name === 'Export-RegistryTree'
}

function stopped(note: Json): Json | undefined {
  return (note as { stopping?: Json }).stopping
}

function switchesOf(trouble: Trouble): string {
  if (trouble === 'none') return ''
  if ('deny' in trouble) return `,deny=${trouble.deny}`
  if ('garbled' in trouble) return `,garbled=${trouble.garbled}`
  if ('hang' in trouble) return `,hang=${trouble.hang},limit=20`
  if ('fails' in trouble) return `,fails=${trouble.fails}`
  if ('sessionDiesBeforeCall' in trouble) return `,dies-before=${trouble.sessionDiesBeforeCall}`
  if ('sessionDiesAfterCall' in trouble) return `,dies-at=${trouble.sessionDiesAfterCall}`
  return ''
}
