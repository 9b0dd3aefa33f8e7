import { join } from 'node:path'
import type { ReportFormat } from '../../shared/ipc.ts'
import { productOf } from '../../shared/model/case.ts'
import { type Language, languageSchema } from '../../shared/model/language.ts'
import { explained } from '../../shared/model/look-up.ts'
import { message } from '../../shared/model/message.ts'
import { translator } from '../../shared/text/translate.ts'
import { loadKnowledge } from '../cases/load-knowledge.ts'
import { problemLine } from '../cases/problem.ts'
import { loadScripts } from '../powershell/load-scripts.ts'
import { saveReport } from '../report/save-report.ts'
import type { Desktop } from './desktop.ts'
import type { Handlers } from './handlers.ts'
import { openServer } from './open-server.ts'
import { ProblemError } from './problem-error.ts'
import { openSession, type Session } from './session.ts'
import { readSettings, type Settings, writeSettings } from './settings.ts'
import { defaultStateFolder } from './state-folder.ts'

export interface DesktopSessionOptions {
  /** The scenario of a simulated server; `default` leaves the choice to the session, `null` means this server. */
  simulate: string | null
  /** Where the journal and the simulated server live; `null` for the usual place. */
  stateDir: string | null
  /** The language asked for at start; `null` when none was. */
  language: Language | null
  /** The language of this machine (`fr-BE`), for when none was asked for and none was kept. */
  systemLocale: string
  /** The folder that holds `knowledge/` and `electron/` with its PowerShell files. */
  resources: string
  /** The folders of the installed program; empty when it is not installed. Only administrators may be able to change them. */
  programFolders?: readonly string[]
  desktop: Desktop
}

/** An open session: what fulfils the window's requests, and how to end it. */
export interface DesktopSession {
  handlers: Handlers
  close(): Promise<void>
}

/**
 * Answers the window's requests from a session that opens in the background, so that the window is there at once; a server that
 * cannot be opened is the answer to the first request. Opening changes nothing on the server.
 */
export async function openDesktopSession(options: DesktopSessionOptions): Promise<DesktopSession> {
  const { desktop, resources } = options
  const stateFolder = options.stateDir ?? defaultStateFolder(process.env, process.platform)
  const kept = await readSettings(stateFolder, { language: languageOf(options.systemLocale), theme: 'system' })
  let settings: Settings = options.language === null ? kept : { ...kept, language: options.language }
  desktop.applyTheme(settings.theme)
  const opening = open(options, stateFolder)
  // Reported by the first request; unhandled it would end the program.
  opening.catch(() => undefined)
  let checking = new AbortController()
  // Fixes run one after the other; those that wait can be cancelled too.
  const fixing = new Set<AbortController>()
  const cancelFixes = () => {
    for (const one of fixing) one.abort()
  }

  const handlers: Handlers = {
    'session:open': async () => {
      const session = await opening
      await session.journal.refresh()
      const { cases, writers, problems } = session.knowledge
      return {
        version: desktop.version,
        server: session.server,
        ...settings,
        cases: cases.map(({ id, covers, codes, title, summary }) => ({
          id,
          covers,
          product: productOf(id),
          codes,
          title,
          summary,
        })),
        writers: writers.flatMap(({ classId, name, why }) => (why ? [{ classId, name, why }] : [])),
        records: [...session.journal.recordsSince(shownSince())],
        runs: [...session.journal.wholeRuns()],
        warnings: [
          ...session.journal.warnings,
          ...problems.map((problem) => message('session.knowledgeDamaged', { problem: problemLine(problem) })),
        ],
      }
    },
    'settings:set': async ({ language, theme }) => {
      settings = { language: language ?? settings.language, theme: theme ?? settings.theme }
      desktop.applyTheme(settings.theme)
      await writeSettings(stateFolder, settings)
      return settings
    },
    'case:show': async ({ case: id }) => (await opening).case(id),
    'diagnosis:run': async ({ text }) => {
      const session = await opening
      return explained(await session.diagnose(text), session.knowledge.codes)
    },
    'check:run': async ({ case: id }) => {
      const session = await opening
      checking.abort()
      checking = new AbortController()
      const { signal } = checking
      return session.check({
        case: id ?? undefined,
        signal,
        onFinding: (finding) => desktop.emit('check:finding', finding),
      })
    },
    'check:cancel': async () => {
      checking.abort()
      return null
    },
    'plan:make': async ({ case: id, inputs, ...more }) => (await opening).plan(id, inputs, more),
    'fix:apply': async ({ case: id, inputs, confirmation, ...more }) => {
      const cancel = new AbortController()
      fixing.add(cancel)
      try {
        return await (await opening).fix(id, inputs, confirmation, cancel.signal, more)
      } finally {
        fixing.delete(cancel)
      }
    },
    'fix:cancel': async () => {
      cancelFixes()
      return null
    },
    'guidance:answer': async ({ run, step, done }) => {
      await (await opening).answerGuidance(run, step, done)
      return null
    },
    'undo:run': async ({ run, decisions, overrides }) => {
      const { outcome, guards } = await (await opening).undo(run, decisions, overrides)
      return { outcome, run, guards }
    },
    'resume:run': async () => ({ settled: (await (await opening).resume()).settled.map((run) => run.id) }),
    'report:save': async ({ format }) => {
      const session = await opening
      const path = await desktop.chooseReportFile(reportName(session.server.computerName, format), format)
      if (path === null) return null
      // The dialog has asked before it answered with a file that is there already.
      const where = { path, format, overwrite: true, stateFolder }
      const { language } = settings
      return saveReport(session, { ...where, scope: { kind: 'usual' }, language, version: desktop.version })
    },
    'script:show': async ({ primitive }) => {
      const source = loadScripts({ folder: join(resources, 'electron') }).sourceOf(primitive)
      if (source === undefined) throw new ProblemError(message('session.noSuchScript', { primitive }))
      return { primitive, source }
    },
    'clipboard:write': async ({ text }) => {
      desktop.writeClipboard(text)
      return null
    },
    'link:open': async ({ url }) => ({ opened: await desktop.openLink(url, translator(settings.language)) }),
  }
  return {
    handlers,
    async close() {
      checking.abort()
      cancelFixes()
      await opening.then((session) => session.close()).catch(() => undefined)
    },
  }
}

async function open(options: DesktopSessionOptions, stateFolder: string): Promise<Session> {
  const { simulate, resources, programFolders, desktop } = options
  const knowledge = await loadKnowledge(join(resources, 'knowledge'))
  const scripts = { folder: join(resources, 'electron') }
  const { server, folder } = await openServer(simulate, stateFolder, scripts, programFolders)
  const session = await openSession({ server, folder, knowledge, program: 'desktop', version: desktop.version })
  session.journal.onRecord((record) => desktop.emit('journal:record', record))
  session.onProgress((run, step, progress) => desktop.emit('fix:progress', { run, step, message: progress }))
  return session
}

/** A name for a report that names no folder, whatever the computer says it is called. */
function reportName(computer: string, format: ReportFormat): string {
  return `backup-medic-${computer.replace(/[^\p{L}\p{N}-]/gu, '_').slice(0, 64)}.${format}`
}

/** How far back the window shows what was asked and checked; runs it shows all. */
const shownDays = 30

function shownSince(): string {
  return new Date(Date.now() - shownDays * 86_400_000).toISOString()
}

function languageOf(locale: string): Language {
  const language = languageSchema.safeParse(locale.slice(0, 2).toLowerCase())
  return language.success ? language.data : 'en'
}
