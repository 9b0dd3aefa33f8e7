import { savedFiles } from '../session/saved-files.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import { bundleRequests } from './bundle-requests.ts'
import { caseRequests, codeRequests, diagnosisRequests } from './case-requests.ts'
import { checkRequests } from './check-requests.ts'
import { clipboardRequests, linkRequests, scriptRequests } from './desktop-requests.ts'
import { fileRequests } from './file-requests.ts'
import { fixRequests, guidanceRequests, planRequests } from './fix-requests.ts'
import type { Handlers } from './handlers.ts'
import { logRequests } from './log-requests.ts'
import { nowRequests } from './now-requests.ts'
import { placeRequests } from './place-requests.ts'
import { practiceRequests } from './practice-requests.ts'
import { reportRequests } from './report-requests.ts'
import { programRequests, serverRequests, sessionRequests, settingsRequests } from './session-requests.ts'
import { resumeRequests, undoRequests } from './undo-requests.ts'

/** What fulfils the window's requests, and how to end it. */
export interface WindowRequests {
  handlers: Handlers
  /** Cancels what can be cancelled, lets a step that runs end, and closes the session, and a practice. */
  close(): Promise<void>
}

/** Fulfils the window's requests from its sitting; a server that cannot be opened fails the first of them. */
export function windowRequests(sitting: WindowSitting): WindowRequests {
  const checks = checkRequests(sitting)
  const now = nowRequests(sitting)
  const fixes = fixRequests(sitting)
  const logs = logRequests(sitting)
  const files = savedFiles(sitting.desktop)
  const bundles = bundleRequests(sitting, files)
  return {
    handlers: {
      ...programRequests(sitting),
      ...sessionRequests(sitting),
      ...serverRequests(sitting),
      ...settingsRequests(sitting),
      ...caseRequests(sitting),
      ...codeRequests(sitting),
      ...diagnosisRequests(sitting),
      ...checks,
      ...now,
      ...practiceRequests(sitting, async () => {
        await checks['check:watch']({ minutes: null })
        return checks['check:cancel']({})
      }),
      ...planRequests(sitting),
      ...fixes,
      ...guidanceRequests(sitting),
      ...undoRequests(sitting),
      ...resumeRequests(sitting),
      ...logs,
      ...reportRequests(sitting, files),
      ...bundles,
      ...fileRequests(files),
      ...scriptRequests(sitting),
      ...clipboardRequests(sitting),
      ...linkRequests(sitting),
      ...placeRequests(sitting),
    },
    async close() {
      await Promise.all([
        checks['check:watch']({ minutes: null }),
        checks['check:cancel']({}),
        now['now:cancel']({}),
        fixes['fix:cancel']({}),
        logs['log:cancel']({}),
        bundles['bundle:cancel']({}),
      ])
      await sitting.close()
    },
  }
}
