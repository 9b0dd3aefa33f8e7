import type { StateCreator } from 'zustand/vanilla'
import type { Events } from '../../../shared/ipc.ts'
import type { LogHit } from '../../../shared/model/log-scan.ts'
import type { LogFindings, LogNews, LogPeriod, LogView } from '../../../shared/model/log-view.ts'
import type { FrameSlice } from '../../frame/frame-slice.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** A scan of logs: how far it has come, and what it has found until now or in all. */
export interface ShownScan {
  /** The logs of this server, or what was chosen or dropped. */
  from: 'server' | 'chosen'
  running: boolean
  stopping: boolean
  progress: LogNews['progress'] | null
  found: LogFindings | null
  /** `null` until it has ended. */
  done: LogView | null
  /** The lines of its findings that were asked for, by their place in the list. */
  lines: Readonly<Record<number, readonly LogHit[]>>
}

/** The last scan of logs. */
export interface LogsSlice {
  logPeriod: LogPeriod
  logScan: ShownScan | null
  setLogPeriod(period: LogPeriod): void
  /** Looks through logs in the place of a scan that is still going on. Reads only. */
  scanLogs(from: 'server' | 'chosen'): Promise<void>
  /** Asks for a folder or files and looks through them. */
  chooseLogs(what: 'folder' | 'files'): Promise<void>
  /** Looks through what was dropped on the window, and shows that. */
  dropLogs(files: readonly File[]): Promise<void>
  stopLogs(): Promise<void>
  /** Fetches the lines of a finding once. */
  needLogLines(finding: number): Promise<void>
}

/** The slice of the logs; the lines stay on the privileged side until somebody wants to see those of one finding. */
export function logsSlice(ask: Ask): StateCreator<LogsSlice & FrameSlice, [], [], LogsSlice> {
  let last = 0
  return (set, get) => ({
    logPeriod: 'week',
    logScan: null,
    setLogPeriod: (logPeriod) => set({ logPeriod }),
    scanLogs: async (from) => {
      last += 1
      const own = last
      set({
        logScan: { from, running: true, stopping: false, progress: null, found: null, done: null, lines: {} },
      })
      const done = await ask('log:scan', { from, period: get().logPeriod })
      if (own !== last) return
      set(({ logScan }) => (logScan ? { logScan: ended(logScan, done) } : {}))
    },
    chooseLogs: async (what) => {
      const chosen = await ask('log:choose', { what })
      if (chosen) await get().scanLogs('chosen')
    },
    dropLogs: async (files) => {
      get().goTo('logs')
      const chosen = await ask('log:dropped', { files })
      if (chosen) await get().scanLogs('chosen')
    },
    stopLogs: async () => {
      set(({ logScan }) => (logScan?.running ? { logScan: { ...logScan, stopping: true } } : {}))
      await ask('log:cancel', {})
    },
    needLogLines: async (finding) => {
      const own = last
      const { logScan } = get()
      if (!logScan?.done || logScan.lines[finding]) return
      const lines = await ask('log:places', { finding })
      if (!lines || own !== last) return
      set((state) => (state.logScan ? { logScan: withLines(state.logScan, finding, lines) } : {}))
    },
  })
}

/** The scan with what it has just told; one that is over stays. */
export function logsWith({ logScan }: LogsSlice, { progress, found }: Events['log:progress']): Partial<LogsSlice> {
  if (!logScan?.running) return {}
  return { logScan: { ...logScan, progress, found: found ?? logScan.found } }
}

/** One that has failed keeps what it had found. */
function ended(scan: ShownScan, done: LogView | undefined): ShownScan {
  return { ...scan, running: false, stopping: false, done: done ?? null, found: done ?? scan.found }
}

function withLines(scan: ShownScan, finding: number, lines: readonly LogHit[]): ShownScan {
  return { ...scan, lines: { ...scan.lines, [finding]: lines } }
}
