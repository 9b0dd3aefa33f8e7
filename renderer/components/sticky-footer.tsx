import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  footer: {
    // In a low window, or at 200 %, it would leave no room for what it is the end of.
    '@media (min-height: 560px)': { position: 'sticky', bottom: '0', zIndex: 1 },
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '10px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

/** The end of a long part: what it comes to, and what to press. It stays in sight where the window is high enough. */
export function StickyFooter({ children }: { children: ReactNode }) {
  return <div className={useStyles().footer}>{children}</div>
}
