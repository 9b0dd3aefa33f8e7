import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { installedBrowser } from './installed-browser.ts'

/** How long a browser may take for a report, in milliseconds; it is ended then. */
const patienceMs = 120_000

/**
 * Prints a page of ours to a PDF file with the browser of this computer. The browser gets a profile of its own in the folder of the PDF,
 * no network and no extensions. Throws a `ReasonedError` when there is no browser or it prints nothing.
 */
export async function printWithBrowser(page: string, pdf: string): Promise<void> {
  const browser = installedBrowser(process.platform, process.env)
  if (browser === null) throw new ReasonedError(message('report.noBrowser'), 'unavailable')
  const detail = await run(browser, [
    '--headless',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(dirname(pdf), 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    // The root of Linux may not use the sandbox; the page has no script and loads nothing.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    pathToFileURL(page).href,
  ])
  const size = await stat(pdf).then(
    (file) => file.size,
    () => 0,
  )
  if (size === 0) throw new ReasonedError(message('report.notPrinted', { browser, detail }), 'unavailable')
}

/** What the browser said when it failed; empty when it ended well. */
function run(browser: string, args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { timeout: patienceMs, windowsHide: true, maxBuffer: 1024 * 1024, killSignal: 'SIGKILL' } as const
    execFile(browser, args, options, (error) => resolve(error === null ? '' : error.message.slice(0, 300)))
  })
}
