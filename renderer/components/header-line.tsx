import { makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  line: {
    flex: '1',
    minWidth: '0',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    alignItems: 'center',
    justifyContent: 'space-between',
    textAlign: 'start',
  },
})

/** What stands in the header of something that opens: its name at the start, what is to be known of it at the end, below it where it is narrow. */
export function HeaderLine({ children }: { children: ReactNode }) {
  return <span className={useStyles().line}>{children}</span>
}
