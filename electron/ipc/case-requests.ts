import { explained } from '../../shared/model/look-up.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** One known problem, whole. */
export function caseRequests({ session }: WindowSitting): HandlersOf<'case'> {
  return { 'case:show': async ({ case: id }) => (await session).case(id) }
}

/** The cases that a text speaks of, and what is known of codes without a case. */
export function diagnosisRequests({ session: opening }: WindowSitting): HandlersOf<'diagnosis'> {
  return {
    'diagnosis:run': async ({ text }) => {
      const session = await opening
      return explained(await session.diagnose(text), session.knowledge)
    },
  }
}
