import { useSession } from '../../state/use-session.ts'
import { CaseList } from './case-list.tsx'
import { CaseScreen } from './case-screen.tsx'

/** One known problem when one is open, else all of them. */
export function CasesScreen() {
  const openCase = useSession((state) => state.openCase)
  return openCase === null ? <CaseList /> : <CaseScreen key={openCase} id={openCase} />
}
