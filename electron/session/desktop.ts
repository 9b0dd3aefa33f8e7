import type { EventName, Events, ReportFormat } from '../../shared/ipc.ts'
import type { Theme } from '../../shared/model/settings.ts'
import type { Translate } from '../../shared/text/translate.ts'

/** What the session asks of the desktop around it; the window implements it, tests replace it. */
export interface Desktop {
  /** The version of the program. */
  readonly version: string
  /** Sends an event to the window; dropped when the window is closed. */
  emit<Name extends EventName>(name: Name, event: Events[Name]): void
  /** Asks where to save; `null` when the administrator closed the dialog. */
  chooseReportFile(suggestedName: string, format: ReportFormat): Promise<string | null>
  /** Asks for a folder, or for files, to look through; `null` when the administrator closed the dialog. */
  chooseLogs(what: 'folder' | 'files'): Promise<string[] | null>
  /** Prints a page of ours to a PDF file. */
  printPdf(page: string, pdf: string): Promise<void>
  writeClipboard(text: string): void
  /** Opens an address of a listed host after a question; returns whether it was opened. */
  openLink(url: string, translate: Translate): Promise<boolean>
  applyTheme(theme: Theme): void
}
