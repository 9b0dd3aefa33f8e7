import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } })

/** Words that stand back behind the others; `small` for what only names something else. */
export function Quiet(props: { as?: 'p' | 'span' | 'div'; small?: boolean; id?: string; children: ReactNode }) {
  const { as = 'p', small = false, id, children } = props
  const styles = useStyles()
  const element = as === 'div' ? { block: true } : { as }
  return (
    <Text {...element} size={small ? 200 : 300} id={id} className={styles.quiet}>
      {children}
    </Text>
  )
}
