import { useSession } from '../../state/use-session.ts'
import { CaseScreen } from '../case/case-screen.tsx'
import { CaseList } from './case-list.tsx'

/** One known problem when one is open, else all of them. */
export function CasesScreen() {
  const openCase = useSession((state) => state.openCase)
  return openCase === null ? <CaseList /> : <CaseScreen key={openCase} id={openCase} />
}
