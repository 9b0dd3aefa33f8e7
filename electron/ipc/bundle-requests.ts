import type { BundleChoice } from '../../shared/model/report-choice.ts'
import type { BundleOrder } from '../bundle/bundle-order.ts'
import { BundleCancelled } from '../bundle/collect.ts'
import { previewBundle } from '../bundle/preview-bundle.ts'
import { saveBundle } from '../bundle/save-bundle.ts'
import type { SavedFiles } from '../session/saved-files.ts'
import type { Session } from '../session/session.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'
import { chosenContent, suggestedName } from './report-requests.ts'

const dayMs = 86_400_000
/** How long each collector may take, in milliseconds. */
const limitMs = 120_000

/** Says what a support bundle would hold, and collects it where the administrator chooses. One at a time: a new one ends the one before. */
export function bundleRequests(sitting: WindowSitting, files: SavedFiles): HandlersOf<'bundle'> {
  const { desktop, stateFolder } = sitting
  let running = new AbortController()
  const orderOf = (session: Session, { report, days, megabytes }: BundleChoice): Omit<BundleOrder, 'path'> => {
    running.abort()
    running = new AbortController()
    return {
      ...chosenContent(session, report, desktop.version),
      language: sitting.settings().language,
      // The dialog has asked before it answered with a file that is there already.
      overwrite: true,
      stateFolder,
      logsSince: Date.now() - days * dayMs,
      mostBytes: megabytes * 2 ** 20,
      limitMs,
      signal: running.signal,
      tell: (progress) => desktop.emit('bundle:progress', progress),
    }
  }
  return {
    'bundle:preview': async (choice) => {
      const session = await sitting.session
      return unlessCancelled(() => previewBundle(session, orderOf(session, choice)))
    },
    'bundle:save': async (choice) => {
      const session = await sitting.session
      const order = orderOf(session, choice)
      const path = await desktop.chooseFile(suggestedName(session, choice.report, 'zip'), 'zip')
      if (path === null) return null
      const saved = await unlessCancelled(() => saveBundle(session, { ...order, path }))
      if (saved === null) return null
      const { sha256, bytes, failed, replaced } = saved
      return { path, sha256, bytes, failed, replaced, file: files.add(path, sha256) }
    },
    'bundle:cancel': async () => {
      running.abort()
      return null
    },
  }
}

/** What the administrator has cancelled is no failure. */
async function unlessCancelled<Made>(make: () => Promise<Made>): Promise<Made | null> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof BundleCancelled) return null
    throw error
  }
}
