import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Theme } from '../../shared/ipc.ts'
import type { Language } from '../../shared/model/language.ts'
import { languageSchema } from '../../shared/model/language.ts'
import { message } from '../../shared/model/message.ts'
import { translator } from '../../shared/text/translate.ts'
import type { Handlers } from '../ipc/handlers.ts'
import type { Desktop } from './desktop.ts'
import { ProblemError } from './problem-error.ts'

export interface DesktopSessionOptions {
  /** The scenario of a simulated server; `default` leaves the choice to the session, `null` means this server. */
  simulate: string | null
  /** Where the journal and the simulated server live; `null` for the usual place. */
  stateDir: string | null
  /** The language asked for at start; `null` when none was. */
  language: Language | null
  /** The language of this machine (`fr-BE`), for when none was asked for and none was kept. */
  systemLocale: string
  /** The folder that holds `knowledge/` and `electron/powershell/scripts/`. */
  resources: string
  desktop: Desktop
}

/** An open session: what fulfils the window's requests, and how to end it. */
export interface DesktopSession {
  handlers: Handlers
  close(): Promise<void>
}

/** Opens a session for the window. Changes nothing on the server. */
export async function openDesktopSession(options: DesktopSessionOptions): Promise<DesktopSession> {
  const { desktop, resources } = options
  const settings = { language: options.language ?? languageOf(options.systemLocale), theme: 'system' as Theme }
  const notYet = async () => {
    throw new ProblemError(message('desktop.notAvailable'))
  }
  const handlers: Handlers = {
    'session:open': notYet,
    'settings:set': async ({ language, theme }) => {
      settings.language = language ?? settings.language
      settings.theme = theme ?? settings.theme
      desktop.applyTheme(settings.theme)
      return { ...settings }
    },
    'case:show': notYet,
    'diagnosis:run': notYet,
    'check:run': notYet,
    'check:cancel': notYet,
    'plan:make': notYet,
    'fix:apply': notYet,
    'fix:cancel': notYet,
    'guidance:answer': notYet,
    'undo:run': notYet,
    'resume:run': notYet,
    'report:save': notYet,
    'script:show': async ({ primitive }) => {
      const file = join(resources, 'electron', 'powershell', 'scripts', `${primitive}.ps1`)
      return { primitive, source: await readFile(file, 'utf8') }
    },
    'clipboard:write': async ({ text }) => {
      desktop.writeClipboard(text)
      return null
    },
    'link:open': async ({ url }) => ({ opened: await desktop.openLink(url, translator(settings.language)) }),
  }
  return { handlers, close: async () => {} }
}

function languageOf(locale: string): Language {
  const language = languageSchema.safeParse(locale.slice(0, 2).toLowerCase())
  return language.success ? language.data : 'en'
}
