import { useSession } from '../../state/use-session.ts'
import { CaseScreen } from '../case/case-screen.tsx'
import { ProblemList } from './problem-list.tsx'

/** One known problem when one is open, else all of them. */
export function ProblemsScreen() {
  const openCase = useSession((state) => state.openCase)
  return openCase === null ? <ProblemList /> : <CaseScreen key={openCase} id={openCase} />
}
