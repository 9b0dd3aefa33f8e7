import { type Message, message } from '../../shared/model/message.ts'
import type { Bar, Run, Runs } from '../../shared/model/runs.ts'
import { kinshipOf, type Machine } from '../../shared/model/server-identity.ts'
import type { History } from './history.ts'

/** All runs of a journal, each with what bars it from being taken back, resumed or answered on this machine. */
export function runsWithBars(history: History, here: Machine, file: string): Runs {
  return [...history.runs.values()].map((known) => {
    const barred: Bar | null = history.isDamaged(known)
      ? { cause: 'damaged', reason: message('run.damaged', { run: known.run.id, file }) }
      : machineBar(known.run, history, here)
    return barred === null ? known.run : { ...known.run, barred }
  })
}

/**
 * What is to be said of a run that the journal does not know: that its beginning is lost, or that it may be among what was lost of a
 * damaged journal. `null` when nothing was ever lost.
 */
export function lostRun(id: string, history: History, isDamaged: boolean, file: string): Message | null {
  if (history.headless.has(id)) return message('run.headless', { run: id, file })
  const isLossy = isDamaged || history.flaws.length > 0 || history.noticed().length > 0
  return isLossy ? message('run.perhapsLost', { run: id, file }) : null
}

/** The machines whose runs are in the journal, which are not this one, and which nobody has adopted yet. */
export function foreignMachines(history: History, here: Machine): Machine[] {
  const found = new Map<string, Machine>()
  for (const { run } of history.runs.values()) {
    if (machineBar(run, history, here) !== null) found.set(JSON.stringify(run.machine), run.machine)
  }
  return [...found.values()]
}

function machineBar({ id, machine }: Run, history: History, here: Machine): Bar | null {
  const kinship = kinshipOf(machine, here)
  if (kinship === 'same' || isAdopted(machine, history, here)) return null
  const names = { run: id, there: machine.computerName, here: here.computerName }
  return { cause: 'otherMachine', reason: message(`run.${kinship}`, names) }
}

function isAdopted(machine: Machine, { said }: History, here: Machine): boolean {
  return said.some(
    ({ entry }) =>
      entry.kind === 'machineAdopted' &&
      kinshipOf(entry.from, machine) === 'same' &&
      kinshipOf(entry.to, here) === 'same',
  )
}
