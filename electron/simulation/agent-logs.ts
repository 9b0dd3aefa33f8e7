import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../disk/make-folder.ts'
import { simulatedTime } from '../server/simulated-clock.ts'
import type { ServerState } from './server-state.ts'

/** Where the files of a simulated server lie that programs read by themselves, such as logs. */
export function simulatedFilesFolder(dir: string): string {
  return join(dir, 'files')
}

/**
 * Writes the logs that the agents of a simulated server have left, as far as they are not there: each line with the time that it had on that
 * server, in the form of its product.
 */
export function writeAgentLogs(state: ServerState, dir: string): void {
  for (const [path, lines] of Object.entries(state.agentLogs)) {
    const file = join(simulatedFilesFolder(dir), ...path.replace(':', '').split('\\'))
    if (existsSync(file)) continue
    makeFolder(dirname(file))
    const write = path.endsWith('.errlog') ? errlogLine : guestLine
    const text = lines.map(({ hoursAgo, text: said }) => write(new Date(simulatedTime(state, hoursAgo)), said)).join('')
    writeFileSync(file, text, { mode: 0o600 })
    // MARS writes no year; that of its last line is told by the file's own time.
    const written = new Date(simulatedTime(state))
    utimesSync(file, written, written)
  }
}

/** As MARS and DPM write: process, thread, local time without a year, and fields between tabs. */
function errlogLine(at: Date, said: string): string {
  const [month, day] = [at.getMonth() + 1, at.getDate()].map(twoDigits)
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':')
  return `0F84\t17D8\t${month}/${day}\t${time}.000\t71\tsimulated.cpp(1)\t[0000000000000000]\t\tWARNING\tsimulated: ${said}\r\n`
}

/** As the agent of an Azure VM writes, in UTC. */
function guestLine(at: Date, said: string): string {
  return `${at.toISOString()} [WARN] simulated: ${said}\r\n`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
