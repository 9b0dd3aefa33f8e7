import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** Takes a run back. */
export function undoRequests(sitting: WindowSitting): HandlersOf<'undo'> {
  return {
    'undo:run': async ({ run, decisions, overrides }) => {
      const { outcome, guards } = await (await sitting.session).undo(run, decisions, overrides)
      return { outcome, run, guards }
    },
  }
}

/** Resumes what a crash or a reboot left open. */
export function resumeRequests(sitting: WindowSitting): HandlersOf<'resume'> {
  return {
    'resume:run': async () => ({ runs: (await (await sitting.session).resume()).runs.map((run) => run.id) }),
  }
}
