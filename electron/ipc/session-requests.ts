import { productOf } from '../../shared/model/case.ts'
import { message } from '../../shared/model/message.ts'
import { mistakeLine } from '../cases/mistake.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** How far back the window shows what was asked and checked; runs it shows all. */
const shownDays = 30

/** What the screens need once, when the window opens. */
export function sessionRequests({ session: opening, desktop, settings }: WindowSitting): HandlersOf<'session'> {
  return {
    'session:open': async () => {
      const session = await opening
      await session.journal.refresh()
      const { cases, writers, mistakes } = session.knowledge
      return {
        version: desktop.version,
        server: session.server,
        ...settings(),
        cases: cases.map(({ id, covers, codes, title, summary }) => ({
          id,
          covers,
          product: productOf(id),
          codes,
          title,
          summary,
        })),
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

/** Language and theme. */
export function settingsRequests({ choose }: WindowSitting): HandlersOf<'settings'> {
  return { 'settings:set': choose }
}

function shownSince(): string {
  return new Date(Date.now() - shownDays * 86_400_000).toISOString()
}
