import { type BigIntStats, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { errorText } from '../../shared/model/error-text.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { writeWhole } from '../disk/write-whole.ts'
import { type ServerFault, serverFaultSchema } from './fault-scenario.ts'
import { patchedState, scenarioState } from './scenarios.ts'
import { type ServerState, serverStateSchema } from './server-state.ts'
import { targetSchema } from './target.ts'

const storedServerSchema = z.strictObject({
  schema: z.literal(1),
  scenario: z.string(),
  /** What the server began with when its scenario is a fault of a case, whatever the case says by now. */
  fault: serverFaultSchema.optional(),
  /** What was written last, for a change by someone else; no part of the server itself. */
  lastWritten: targetSchema.optional(),
  state: serverStateSchema,
})
/** A simulated server at rest: its scenario, its whole state, and what was written last. */
export type StoredServer = z.infer<typeof storedServerSchema>

/** Where the state of a simulated server lives. `load` returns a copy of its own, fresh at each call. */
export interface StateStore {
  load(): StoredServer
  save(stored: StoredServer): void
}

/** A store that lasts as long as the process. Like the store of a folder it returns names in a fixed order. */
export function memoryStore(first: StoredServer): StateStore {
  let text = textOf(first)
  return {
    load: () => storedServerSchema.parse(JSON.parse(text)),
    save: (stored) => {
      text = textOf(stored)
    },
  }
}

/** The server with which a scenario starts, ready to be stored; a fault of a case brings what the server is made of. */
export function firstServer(scenario: string, fault?: ServerFault): StoredServer {
  if (fault === undefined) return { schema: 1, scenario, state: scenarioState(scenario) }
  return { schema: 1, scenario, fault, state: firstState({ scenario, fault }) }
}

/** The server with which a stored one began. */
export function firstState({ scenario, fault }: Pick<StoredServer, 'scenario' | 'fault'>): ServerState {
  return fault === undefined ? scenarioState(scenario) : patchedState(fault.server, fault.patch)
}

/** The file that holds the simulated server of a folder. */
export function stateFile(dir: string): string {
  return join(dir, 'server.json')
}

/**
 * The store of a folder. The first opening writes the scenario's state; later ones go on with what is there. Throws, and
 * writes nothing, when the file is damaged or belongs to another scenario.
 */
export function openFileStore(dir: string, scenario: string, fault?: ServerFault): StateStore {
  const file = stateFile(dir)
  if (statSync(file, { throwIfNoEntry: false }) === undefined) {
    makeFolder(dir)
    write(file, textOf(firstServer(scenario, fault)))
  }
  const found = readStoredServer(dir)
  if (found.scenario !== scenario) {
    throw new Error(
      `${file} holds the simulated scenario "${found.scenario}", not "${scenario}". Use another state folder, or delete ` +
        `the folder ${dir} to start the new scenario there.`,
    )
  }
  return fileStore(dir)
}

/** Reads the simulated server of a folder. Throws a sentence that names the file when it is missing or damaged. */
export function readStoredServer(dir: string): StoredServer {
  const file = stateFile(dir)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`The simulated server's state ${file} cannot be read (${reason(error)}). ${advice(dir)}`)
  }
  try {
    return storedServerSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new Error(`The simulated server's state ${file} is damaged (${reason(error)}). ${advice(dir)}`)
  }
}

/** The store of a folder that has a simulated server already. */
export function fileStore(dir: string): StateStore {
  const file = stateFile(dir)
  let seen = ''
  let last: StoredServer | null = null
  return {
    load: () => {
      const found = statSync(file, { throwIfNoEntry: false, bigint: true })
      const stamp = found === undefined ? null : stampOf(found)
      if (last === null || stamp === null || stamp !== seen) {
        last = readStoredServer(dir)
        seen = stamp ?? ''
      }
      return structuredClone(last)
    },
    save: (stored) => {
      // Known without reading it again, in the order of the file; what another program writes is another file.
      const text = textOf(stored)
      seen = stampOf(write(file, text))
      last = storedServerSchema.parse(JSON.parse(text))
    },
  }
}

/** Changes with every whole write, because each one is a new file. */
function stampOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs}`
}

function write(file: string, text: string): BigIntStats {
  return writeWhole(file, [text, '\n'], { replace: true, flush: false })
}

function textOf(stored: StoredServer): string {
  return JSON.stringify(stored, sortedNames, 1)
}

/** Names in a fixed order: equal states are equal files. */
function sortedNames(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
}

function advice(dir: string): string {
  return `Move ${stateFile(dir)} aside to begin the scenario again; the journal beside it stays.`
}

function reason(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).split('\n').slice(0, 2).join(' ')
  return errorText(error)
}
