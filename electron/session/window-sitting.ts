import { join } from 'node:path'
import { type Language, languageSchema } from '../../shared/model/language.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { usualSettings } from '../../shared/model/usual-settings.ts'
import { type Knowledge, loadKnowledge } from '../cases/load-knowledge.ts'
import type { FaultName } from '../simulation/fault-scenario.ts'
import type { Desktop } from './desktop.ts'
import { openServer, type ProgramPlace } from './open-server.ts'
import { openPractice, type Practice } from './practice.ts'
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
   * The session of the server that the window shows: that of the practice while there is one. It opens in the background, so that the
   * window is there at once. Rejects when the server cannot be opened; ask for it anew each time, because another one may take its place.
   */
  readonly session: Promise<Session>
  /** The practice that the window shows, and the session that waits meanwhile; `null` when there is none. */
  readonly practice: { at: FaultName; home: Session } | null
  /**
   * Shows a simulated server with a fault in the place of the server, whose session stays open and is not touched. Waits until nothing is
   * being changed there. A practice that was going on ends.
   */
  practise(fault: FaultName): Promise<void>
  /** Goes back to the server itself and throws the practice away. */
  endPractice(): Promise<void>
  /** Tries again to open a server that could not be opened, or a simulated one in its place. One that is open stays. */
  openAgain(simulate: boolean): Promise<void>
  readonly desktop: Desktop
  readonly resources: string
  readonly stateFolder: string
  settings(): Settings
  /** Applies and keeps what the administrator chose; returns all settings. */
  choose(changed: { [Name in keyof Settings]?: Settings[Name] | undefined }): Promise<Settings>
  /** Ends the practice and the session. */
  close(): Promise<void>
}

/** Opens a sitting of the window at a server. Nothing changes on the server. */
export async function openWindowSitting(options: WindowSittingOptions): Promise<WindowSitting> {
  const { desktop, resources } = options
  const stateFolder = options.stateDir ?? defaultStateFolder(process.env, process.platform)
  const kept = await readSettings(stateFolder, { ...usualSettings, language: languageOf(options.systemLocale) })
  let settings: Settings = options.language === null ? kept : { ...kept, language: options.language }
  desktop.applyTheme(settings.theme)
  let practice: (Practice & { home: Session }) | null = null
  const openOn = async (simulate: string | null, folder: string, known?: Knowledge) => {
    const opened = await openSessionOn({ ...options, simulate }, folder, () => settings.patience, known)
    const isShown = () => practice === null || practice.session === opened
    opened.journal.onRecord((record) => isShown() && desktop.emit('journal:record', record))
    opened.onProgress((run, step, told) => isShown() && desktop.emit('fix:progress', { run, step, message: told }))
    return opened
  }
  const open = (simulate: string | null) => {
    const opening = openOn(simulate, stateFolder)
    // Reported by the first request; unhandled it would end the program.
    opening.catch(() => undefined)
    return opening
  }
  let session = open(options.simulate)
  const endPractice = async () => {
    const ended = practice
    practice = null
    await ended?.close()
  }
  return {
    get session() {
      return practice === null ? session : Promise.resolve(practice.session)
    },
    get practice() {
      return practice === null ? null : { at: practice, home: practice.home }
    },
    async practise(fault) {
      const home = await session
      await home.journal.idle()
      const ended = practice
      practice = {
        ...(await openPractice(fault, (scenario, folder) => openOn(scenario, folder, home.knowledge))),
        home,
      }
      await ended?.close()
    },
    endPractice,
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
    async close() {
      await endPractice()
      await session.then((opened) => opened.close()).catch(() => undefined)
    },
  }
}

async function openSessionOn(
  options: WindowSittingOptions,
  stateFolder: string,
  patience: () => number,
  known: Knowledge | undefined,
): Promise<Session> {
  const { simulate, resources, desktop } = options
  const knowledge = known ?? (await loadKnowledge(join(resources, 'knowledge')))
  const { server, folder } = await openServer(simulate, stateFolder, options, patience)
  return openSession({ server, folder, knowledge, program: 'desktop', version: desktop.version })
}

function languageOf(locale: string): Language {
  const language = languageSchema.safeParse(locale.slice(0, 2).toLowerCase())
  return language.success ? language.data : 'en'
}
