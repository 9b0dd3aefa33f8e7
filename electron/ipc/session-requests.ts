import type { CaseSummary } from '../../shared/ipc.ts'
import { areaOfCase, areaOfQuestion } from '../../shared/model/area.ts'
import { type Case, productOf } from '../../shared/model/case.ts'
import { placeOfRead } from '../../shared/model/health.ts'
import { message } from '../../shared/model/message.ts'
import { mistakeLine } from '../cases/mistake.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** How far back the window shows what was asked and checked; runs it shows all. */
const shownDays = 30

/** What the screens need once, when the window opens. */
export function sessionRequests(sitting: WindowSitting): HandlersOf<'session'> {
  let wasAsked = false
  return {
    'session:open': async ({ simulate = false }) => {
      if (wasAsked) await sitting.openAgain(simulate)
      wasAsked = true
      const session = await sitting.session
      await session.journal.refresh()
      const { cases, writers, mistakes } = session.knowledge
      const { practice } = sitting
      return {
        server: session.server,
        practice: practice && {
          case: practice.at.case,
          fault: practice.at.fault,
          home: practice.home.server.computerName,
        },
        cases: cases.map(summaryOf),
        writers: writers.flatMap(({ classId, name, why }) => (why ? [{ classId, name, why }] : [])),
        records: [...session.journal.recordsSince(shownSince())],
        runs: [...session.journal.wholeRuns()],
        warnings: [
          ...session.journal.warnings,
          ...mistakes.map((mistake) => message('session.knowledgeDamaged', { mistake: mistakeLine(mistake) })),
        ],
      }
    },
  }
}

/** The program and what was chosen for its window, whether or not a server can be opened. */
export function programRequests({ desktop, settings, stateFolder }: WindowSitting): HandlersOf<'program'> {
  return {
    'program:show': async () => ({
      version: desktop.version,
      settings: settings(),
      stateFolder,
      places: desktop.places,
    }),
  }
}

/** What the server is to Azure Backup. */
export function serverRequests(sitting: WindowSitting): HandlersOf<'server'> {
  return { 'server:roles': async () => (await sitting.session).roles() }
}

/** What the administrator chooses for the window. */
export function settingsRequests({ choose }: WindowSitting): HandlersOf<'settings'> {
  return { 'settings:set': choose }
}

function summaryOf({ id, covers, codes, roles, title, summary, checks, fix }: Case): CaseSummary {
  return {
    id,
    covers,
    product: productOf(id),
    codes,
    roles,
    title,
    summary,
    area: areaOfCase(id, checks),
    areas: Object.fromEntries(checks.map((check) => [check.id, areaOfQuestion(check)])),
    places: Object.fromEntries(checks.map(({ id: check, read }) => [check, placeOfRead(read)])),
    repairable: fix?.steps.some((step) => !('guidance' in step)) ?? false,
  }
}

function shownSince(): string {
  return new Date(Date.now() - shownDays * 86_400_000).toISOString()
}
