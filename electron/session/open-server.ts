import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { errorText } from '../../shared/model/error-text.ts'
import { message } from '../../shared/model/message.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { openPowerShellServer } from '../powershell/power-shell-server.ts'
import { redact } from '../redaction/redact.ts'
import { type PrimitiveName, primitives } from '../server/primitives.ts'
import type { Server } from '../server/server.ts'
import { writeAgentLogs } from '../simulation/agent-logs.ts'
import { openSimulatedServer } from '../simulation/simulated-server.ts'
import { parseSimulation } from '../simulation/simulation-switches.ts'
import { refuseForeignState } from './foreign-state.ts'
import { refuseWritableProgram } from './installed-program.ts'
import { protectFolder } from './protect-folder.ts'
import { RefusedRequest } from './refused-request.ts'
import { readServerFault } from './simulated-fault.ts'
import { serverFolder } from './state-folder.ts'

/** The scenario that is simulated when none is named. */
const defaultScenario = 'vss-writers-failed'

/** The program as it lies on the disk. */
export interface ProgramPlace {
  /** The folder that holds `knowledge/` and `electron/` with its PowerShell files. */
  resources: string
  /** The folders of the installed program; empty when it is not installed. Only administrators may be able to change them. */
  programFolders: readonly string[]
}

export interface OpenedServer {
  server: Server
  /** The server's own folder: its journal, and for a simulated server its state. */
  folder: string
}

/**
 * Opens the server to work on: the simulated one that `simulate` names (`default` for the usual one), or this computer. Nothing
 * on the server changes; on Windows the state folder is made and closed to everyone but administrators. Refuses a state folder that is a
 * link or another user's, and a program that others than administrators could change. `patience` says before each call how many times its
 * usual limit it may take.
 */
export async function openServer(
  simulate: string | null,
  stateFolder: string,
  { resources, programFolders }: ProgramPlace,
  patience: () => number = () => 1,
): Promise<OpenedServer> {
  if (simulate !== null) return openSimulation(simulate, stateFolder, resources)
  if (process.platform !== 'win32') throw new RefusedRequest(message('session.notWindows'))
  const server = await openPowerShellServer({
    redact: (text) => redact(text).text,
    scripts: { folder: join(resources, 'electron') },
    limitOf: patientLimits(patience),
  })
  try {
    return { server, folder: await closedFolder(server, stateFolder, programFolders) }
  } catch (error) {
    await server.close()
    throw error
  }
}

/**
 * The folder of this computer, made below the state folder and closed to everyone but administrators. Refuses, before it makes or closes
 * anything, a program that others could change, and a state folder that is a link, another user's, or was open while a journal lay in it.
 */
export async function closedFolder(
  server: Server,
  stateFolder: string,
  programFolders: readonly string[],
): Promise<string> {
  await refuseWritableProgram(server, programFolders)
  const folder = serverFolder(stateFolder, null)
  await refuseForeignState(stateFolder, folder)
  const hasContents = (await readdir(folder).catch(() => [])).length > 0
  makeServerFolder(folder)
  await protectFolder(server, stateFolder, hasContents)
  return folder
}

/** The time limit of each call in milliseconds: its usual one as many times as somebody has chosen by the time of the call. */
export function patientLimits(patience: () => number): (name: PrimitiveName) => number {
  return (name) => primitives[name].limitMs * patience()
}

/**
 * Opens the simulated server that a text names, in its own folder below the state folder; a damaged state file is refused by its name, and
 * nothing is overwritten. A fault of a case is read from the knowledge below `resources`.
 */
export async function openSimulation(simulate: string, stateFolder: string, resources: string): Promise<OpenedServer> {
  const simulation = parseSimulation(simulate === 'default' ? defaultScenario : simulate)
  const fault = await readServerFault(simulation.scenario, resources)
  const folder = serverFolder(stateFolder, simulation.scenario)
  await refuseForeignState(stateFolder, folder)
  makeServerFolder(folder)
  try {
    const server = openSimulatedServer({ simulation, dir: folder, fault })
    writeAgentLogs(server.wholeState(), folder)
    return { server, folder }
  } catch (error) {
    throw new RefusedRequest(message('session.simulationDamaged', { detail: errorText(error) }), 'badData')
  }
}

function makeServerFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (error) {
    throw new RefusedRequest(message('journal.noFolder', { folder, detail: errorText(error) }), 'cannotWrite')
  }
}
