import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** Takes a run back. */
export function undoRequests({ session }: WindowSitting): HandlersOf<'undo'> {
  return {
    'undo:run': async ({ run, decisions, overrides }) => {
      const { outcome, guards } = await (await session).undo(run, decisions, overrides)
      return { outcome, run, guards }
    },
  }
}

/** Resumes what a crash or a reboot left open. */
export function resumeRequests({ session }: WindowSitting): HandlersOf<'resume'> {
  return {
    'resume:run': async () => ({ runs: (await (await session).resume()).runs.map((run) => run.id) }),
  }
}
