import { isAbsolute } from 'node:path'
import type { ChosenLogs } from '../../shared/ipc.ts'
import type { LogHit, LogProgress, LogScan } from '../../shared/model/log-scan.ts'
import { message } from '../../shared/model/message.ts'
import { withTimeline } from '../session/log-timeline.ts'
import { RefusedRequest } from '../session/refused-request.ts'
import { scanLogs } from '../session/scan-logs.ts'
import { scanServerLogs } from '../session/scan-server-logs.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/**
 * Looks through the logs of this server, or through what the administrator chose or dropped; the paths stay here. A second scan ends the one
 * before. The lines of the last scan stay here too, and are asked for by finding.
 */
export function logRequests(sitting: WindowSitting): HandlersOf<'log'> {
  const { desktop } = sitting
  let chosen: readonly string[] = []
  let running = new AbortController()
  let hits: readonly (readonly LogHit[])[] = []

  function choose(paths: readonly string[]): ChosenLogs {
    chosen = paths
    return { paths }
  }
  function tellOf(signal: AbortSignal) {
    return ({ found, ...progress }: LogProgress) => {
      if (!signal.aborted) desktop.emit('log:progress', { progress, found: found ? withTimeline(found) : null })
    }
  }
  return {
    'log:choose': async ({ what }) => {
      const paths = await desktop.chooseLogs(what)
      return paths === null ? null : choose(paths)
    },
    'log:dropped': async ({ paths }) => {
      for (const path of paths) assertOfThisComputer(path)
      return choose(paths)
    },
    'log:scan': async ({ from, period }) => {
      running.abort()
      running = new AbortController()
      const { signal } = running
      const session = await sitting.session
      const options = { signal, onProgress: tellOf(signal), readEvents: session.readEvents }
      const scan =
        from === 'server'
          ? await scanServerLogs(session, period, options)
          : { ...(await scanLogs({ paths: chosen }, session.knowledge, options)), places: [...chosen] }
      const { hits: lines, found, ...rest } = scan
      if (running.signal === signal) hits = linesOf(found, lines)
      return { ...rest, ...withTimeline(found) }
    },
    'log:cancel': async () => {
      running.abort()
      return null
    },
    'log:places': async ({ finding }) => hits[finding] ?? [],
  }
}

function linesOf(found: LogScan['found'], lines: readonly LogHit[]): LogHit[][] {
  const keyOf = (one: Pick<LogHit, 'case' | 'code'>) => one.case ?? `code ${one.code}`
  const byKey = Map.groupBy(lines, keyOf)
  return found.map((one) => byKey.get(keyOf(one)) ?? [])
}

/** Opening a path of another computer would sign the administrator in there, which a drop alone is no order for. */
function assertOfThisComputer(path: string): void {
  if (path === '') throw new RefusedRequest(message('logs.noFile'))
  if (/^[\\/]{2}/.test(path) || !isAbsolute(path)) throw new RefusedRequest(message('logs.networkPath', { path }))
}
