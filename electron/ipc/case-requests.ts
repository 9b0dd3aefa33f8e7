import { explained } from '../../shared/model/look-up.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** One known problem, whole. */
export function caseRequests(sitting: WindowSitting): HandlersOf<'case'> {
  return { 'case:show': async ({ case: id }) => (await sitting.session).case(id) }
}

/** The error codes that are known without a case. */
export function codeRequests(sitting: WindowSitting): HandlersOf<'code'> {
  return { 'code:list': async () => (await sitting.session).knowledge.codes }
}

/** The cases that a text speaks of, and what is known of codes without a case. */
export function diagnosisRequests(sitting: WindowSitting): HandlersOf<'diagnosis'> {
  return {
    'diagnosis:run': async ({ text }) => {
      const session = await sitting.session
      return explained(await session.diagnose(text), session.knowledge)
    },
  }
}
