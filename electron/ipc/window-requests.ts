import type { WindowSitting } from '../session/window-sitting.ts'
import { caseRequests, codeRequests, diagnosisRequests } from './case-requests.ts'
import { checkRequests } from './check-requests.ts'
import { clipboardRequests, linkRequests, scriptRequests } from './desktop-requests.ts'
import { fixRequests, guidanceRequests, planRequests } from './fix-requests.ts'
import type { Handlers } from './handlers.ts'
import { logRequests } from './log-requests.ts'
import { reportRequests } from './report-requests.ts'
import { programRequests, serverRequests, sessionRequests, settingsRequests } from './session-requests.ts'
import { resumeRequests, undoRequests } from './undo-requests.ts'

/** What fulfils the window's requests, and how to end it. */
export interface WindowRequests {
  handlers: Handlers
  /** Cancels what can be cancelled, lets a step that runs end, and closes the session. */
  close(): Promise<void>
}

/** Fulfils the window's requests from its sitting; a server that cannot be opened fails the first of them. */
export function windowRequests(sitting: WindowSitting): WindowRequests {
  const checks = checkRequests(sitting)
  const fixes = fixRequests(sitting)
  const logs = logRequests(sitting)
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
      ...planRequests(sitting),
      ...fixes,
      ...guidanceRequests(sitting),
      ...undoRequests(sitting),
      ...resumeRequests(sitting),
      ...logs,
      ...reportRequests(sitting),
      ...scriptRequests(sitting),
      ...clipboardRequests(sitting),
      ...linkRequests(sitting),
    },
    async close() {
      await Promise.all([checks['check:cancel']({}), fixes['fix:cancel']({}), logs['log:cancel']({})])
      await sitting.session.then((session) => session.close()).catch(() => undefined)
    },
  }
}
