import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from './use-texts.ts'

/** The title of a case by its id, in the language of the window; of one that is not known any more, the id. */
export function useCaseTitle(): (id: string) => string {
  const { localized } = useTexts()
  const cases = useSession((state) => state.view?.cases)
  return (id) => {
    const title = cases?.find((one) => one.id === id)?.title
    return title ? localized(title) : visibleText(id)
  }
}
