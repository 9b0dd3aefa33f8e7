import { useSession } from '../../state/use-session.ts'
import { type CaseStage, caseStages } from '../repair/repair-slice.ts'

/** The stage of a case that is open: the one that was chosen where it can be, else the one that what has happened leads to. */
export function useStage(id: string): CaseStage {
  const reached = useReachedStages(id)
  const chosen = useSession((state) => state.openStage)
  const applying = useSession((state) => state.applying?.case === id)
  if (applying) return 'repair'
  if (chosen && reached.includes(chosen)) return chosen
  return reached.includes('verified') ? 'verified' : 'found'
}

/** The stages of a case that there is something to see of. */
export function useReachedStages(id: string): readonly CaseStage[] {
  const hasFix = useSession((state) => state.cases[id]?.fix !== undefined)
  const applying = useSession((state) => state.applying?.case === id)
  const hasRun = useSession((state) => state.runs.some((run) => run.id === state.runOfCase[id]))
  return caseStages.filter((stage) => {
    if (stage === 'repair') return applying
    if (stage === 'verified') return hasRun && !applying
    return stage === 'found' || (hasFix && !applying)
  })
}
