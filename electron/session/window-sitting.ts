import { join } from 'node:path'
import { type Language, languageSchema } from '../../shared/model/language.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { usualSettings } from '../../shared/model/usual-settings.ts'
import { loadKnowledge } from '../cases/load-knowledge.ts'
import type { Desktop } from './desktop.ts'
import { openServer, type ProgramPlace } from './open-server.ts'
import { openSession, type Session } from './session.ts'
import { readSettings, writeSettings } from './settings.ts'
import { defaultStateFolder } from './state-folder.ts'

export interface WindowSittingOptions extends ProgramPlace {
  /** The scenario of a simulated server; `default` leaves the choice to the session, `null` means this server. */
  simulate: string | null
  /** Where the journal and the simulated server live; `null` for the usual place. */
  stateDir: string | null
  /** The language asked for at start; `null` when none was. */
  language: Language | null
  /** The language of this machine (`fr-BE`), for when none was asked for and none was kept. */
  systemLocale: string
  desktop: Desktop
}

/** What the window's requests are answered from. */
export interface WindowSitting {
  /**
   * The session, which opens in the background, so that the window is there at once. Rejects when the server cannot be opened; ask for it
   * anew each time, because another one takes its place then.
   */
  readonly session: Promise<Session>
  /** Tries again to open a server that could not be opened, or a simulated one in its place. One that is open stays. */
  openAgain(simulate: boolean): Promise<void>
  readonly desktop: Desktop
  readonly resources: string
  readonly stateFolder: string
  settings(): Settings
  /** Applies and keeps what the administrator chose; returns all settings. */
  choose(changed: { [Name in keyof Settings]?: Settings[Name] | undefined }): Promise<Settings>
}

/** Opens a sitting of the window at a server. Nothing changes on the server. */
export async function openWindowSitting(options: WindowSittingOptions): Promise<WindowSitting> {
  const { desktop, resources } = options
  const stateFolder = options.stateDir ?? defaultStateFolder(process.env, process.platform)
  const kept = await readSettings(stateFolder, { ...usualSettings, language: languageOf(options.systemLocale) })
  let settings: Settings = options.language === null ? kept : { ...kept, language: options.language }
  desktop.applyTheme(settings.theme)
  const open = (simulate: string | null) => {
    const opening = openOn({ ...options, simulate }, stateFolder, () => settings.patience)
    // Reported by the first request; unhandled it would end the program.
    opening.catch(() => undefined)
    return opening
  }
  let session = open(options.simulate)
  return {
    get session() {
      return session
    },
    async openAgain(simulate) {
      const tried = session
      const isOpen = await tried.then(
        () => true,
        () => false,
      )
      if (!isOpen && session === tried) session = open(simulate ? 'default' : options.simulate)
    },
    desktop,
    resources,
    stateFolder,
    settings: () => settings,
    async choose(changed) {
      const chosen = Object.entries(changed).filter(([, value]) => value !== undefined)
      settings = { ...settings, ...Object.fromEntries(chosen) }
      desktop.applyTheme(settings.theme)
      await writeSettings(stateFolder, settings)
      return settings
    },
  }
}

async function openOn(options: WindowSittingOptions, stateFolder: string, patience: () => number): Promise<Session> {
  const { simulate, resources, desktop } = options
  const knowledge = await loadKnowledge(join(resources, 'knowledge'))
  const { server, folder } = await openServer(simulate, stateFolder, options, patience)
  const session = await openSession({ server, folder, knowledge, program: 'desktop', version: desktop.version })
  session.journal.onRecord((record) => desktop.emit('journal:record', record))
  session.onProgress((run, step, progress) => desktop.emit('fix:progress', { run, step, message: progress }))
  return session
}

function languageOf(locale: string): Language {
  const language = languageSchema.safeParse(locale.slice(0, 2).toLowerCase())
  return language.success ? language.data : 'en'
}
