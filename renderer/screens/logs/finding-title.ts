import type { LogFinding } from '../../../shared/model/log-view.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** What a finding is called: the title of its case, or its code. */
export function useFindingTitle(): (finding: Pick<LogFinding, 'case' | 'code'>) => string {
  const { localized } = useTexts()
  const cases = useSession((state) => state.view?.cases)
  return ({ case: id, code = '' }) => {
    const known = cases?.find((one) => one.id === id)
    return known ? localized(known.title) : visibleText(id ?? code)
  }
}
