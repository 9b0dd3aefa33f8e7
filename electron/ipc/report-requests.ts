import type { ReportFormat } from '../../shared/ipc.ts'
import type { ReportChoice } from '../../shared/model/report-choice.ts'
import type { ReportScope } from '../../shared/model/report-scope.ts'
import type { ServerFacts } from '../../shared/model/server-facts.ts'
import { previewReport } from '../report/preview-report.ts'
import { type ReportContent, reportSource } from '../report/report-source.ts'
import { reportText, saveReport } from '../report/save-report.ts'
import { readServerFacts } from '../report/server-facts.ts'
import { knownRun } from '../session/barred-run.ts'
import type { SavedFiles } from '../session/saved-files.ts'
import type { Session } from '../session/session.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** For so long a preview says of the server what it has read before, in milliseconds; a report that is written reads anew. */
const factsKeptMs = 5 * 60_000

/** Shows, copies, and writes where the administrator chooses, a report of what they have chosen. */
export function reportRequests(sitting: WindowSitting, files: SavedFiles): HandlersOf<'report'> {
  const { desktop, stateFolder } = sitting
  let read: { session: Session; at: number; facts: Promise<ServerFacts> } | null = null
  const keptFacts = (session: Session) => {
    if (read?.session !== session || Date.now() - read.at > factsKeptMs) {
      read = { session, at: Date.now(), facts: readServerFacts(session.read) }
    }
    return read.facts
  }
  return {
    'report:preview': async ({ report }) => {
      const session = await sitting.session
      const content = { ...chosenContent(session, report, desktop.version), facts: await keptFacts(session) }
      return previewReport(session, content, sitting.settings().language)
    },
    'report:copy': async ({ report }) => {
      const session = await sitting.session
      const source = await reportSource(session, chosenContent(session, report, desktop.version))
      const text = [...reportText(source, 'md', sitting.settings().language)].join('')
      desktop.writeClipboard(text)
      return { characters: text.length }
    },
    'report:save': async ({ report, format }) => {
      const session = await sitting.session
      const content = chosenContent(session, report, desktop.version)
      const path = await desktop.chooseFile(suggestedName(session, report, format), format)
      if (path === null) return null
      // The dialog has asked before it answered with a file that is there already.
      const where = { path, format, overwrite: true, stateFolder }
      const { language } = sitting.settings()
      const saved = await saveReport(session, { ...where, ...content, language, printPdf: desktop.printPdf })
      return { ...saved, file: files.add(path, saved.sha256) }
    },
  }
}

/** What a report is to hold, from what was chosen in the window. Refuses a run that never was and a case that nobody knows. */
export function chosenContent(
  session: Session,
  { scope, redaction, notes, ticket }: ReportChoice,
  version: string,
): ReportContent {
  if (scope.kind === 'run') knownRun(session.journal, scope.run)
  if (scope.kind === 'case') session.case(scope.case)
  const about: ReportScope = scope.kind === 'sitting' ? { ...scope, session: session.journal.session } : scope
  return { scope: about, redaction, notes, ticket, version }
}

/** A name for a file that names no folder, whatever the computer says it is called, and no computer where these are to be replaced. */
export function suggestedName(session: Session, { redaction }: ReportChoice, ending: ReportFormat | 'zip'): string {
  const time = new Date().toISOString().slice(0, 16).replace('T', '-').replace(':', '')
  const computer = session.server.computerName.replace(/[^\p{L}\p{N}-]/gu, '_').slice(0, 64)
  const parts = ['backup-medic', ...(redaction.kinds.includes('host') ? [] : [computer]), time]
  return `${parts.join('-')}.${ending}`
}
