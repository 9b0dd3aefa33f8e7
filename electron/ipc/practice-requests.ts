import type { PracticeCase } from '../../shared/model/practice.ts'
import { practiceFaults } from '../session/practice-faults.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** Practice on a broken simulated server. `rest` ends what only reads on the server that is left. */
export function practiceRequests(sitting: WindowSitting, rest: () => Promise<unknown>): HandlersOf<'practice'> {
  let faults: Promise<PracticeCase[]> | null = null
  return {
    'practice:list': async () => {
      const { knowledge } = await sitting.session
      faults ??= practiceFaults(sitting.resources, knowledge.cases)
      return faults
    },
    'practice:begin': async (fault) => {
      await rest()
      await sitting.practise(fault)
      return null
    },
    'practice:end': async () => {
      await rest()
      await sitting.endPractice()
      return null
    },
  }
}
