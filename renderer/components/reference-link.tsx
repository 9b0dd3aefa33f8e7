import { Link } from '@fluentui/react-components'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import type { ReactNode } from 'react'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { Breakable } from './code.tsx'

/** A public page; it opens in the browser after the program has asked. */
export function ReferenceLink({ url, children }: { url: string; children?: ReactNode }) {
  const { text } = useTexts()
  const openLink = useSession((state) => state.openLink)
  return (
    <Link
      as="button"
      inline
      title={`${visibleText(url)}\n${text('action.opensOutside')}`}
      onClick={() => void openLink(url)}
    >
      {children ?? <Breakable>{url}</Breakable>} <OpenRegular aria-hidden />
    </Link>
  )
}
