import type { EventName, Events, ReportFormat } from '../../shared/ipc.ts'
import type { Theme } from '../../shared/model/settings.ts'
import type { WindowsPlace } from '../../shared/model/windows-place.ts'
import type { Translate } from '../../shared/text/translate.ts'

/** What a person is told although the window may not be in front. */
export interface Notice {
  title: string
  body: string
}

/** What the session asks of the desktop around it; the window implements it, tests replace it. */
export interface Desktop {
  /** The version of the program. */
  readonly version: string
  /** Sends an event to the window; dropped when the window is closed. */
  emit<Name extends EventName>(name: Name, event: Events[Name]): void
  /** Asks for a folder, or for files, to look through; `null` when the administrator closed the dialog. */
  chooseLogs(what: 'folder' | 'files'): Promise<string[] | null>
  /** Asks where to save, and whether a file that is there may be replaced; `null` when the administrator closed the dialog. */
  chooseFile(suggestedName: string, format: ReportFormat | 'zip'): Promise<string | null>
  /** Opens a file in the program that is set for such files; answers with what went wrong, or with nothing. */
  openFile(path: string): Promise<string>
  /** Shows a file in its folder. */
  showInFolder(path: string): void
  /** Prints a page of ours to a PDF file. */
  printPdf(page: string, pdf: string): Promise<void>
  writeClipboard(text: string): void
  /** Opens an address of a listed host after a question; returns whether it was opened. */
  openLink(url: string, translate: Translate): Promise<boolean>
  /** What of Windows can be opened here; empty anywhere else. */
  readonly places: readonly WindowsPlace[]
  /** Opens one of them; of the state folder its parent is shown, with the folder marked in it. */
  openPlace(place: WindowsPlace, stateFolder: string): Promise<void>
  applyTheme(theme: Theme): void
  /** Shows a notice of the system; clicking it brings the window to the front. */
  notify(notice: Notice): void
}
