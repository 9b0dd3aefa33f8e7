import { Card, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  // What stays in sight at the end of a panel could not do so within a place that scrolls for itself.
  panel: { backgroundColor: tokens.colorNeutralBackground1, minWidth: '0', overflow: 'visible' },
  bad: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  attention: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
})

/** What the edge of a panel says before one has read it. */
export type Tone = 'plain' | 'bad' | 'attention'

interface PanelProps {
  tone?: Tone | undefined
  /** `large` for a part of a screen, `medium` for one of several things in it. */
  size?: 'medium' | 'large'
  className?: string | undefined
  role?: 'region'
  'aria-labelledby'?: string
  children: ReactNode
}

/** A framed part of a screen. It has no role of its own unless it is given one. */
export function Panel({ tone = 'plain', size = 'medium', className, role, children, ...labelled }: PanelProps) {
  const styles = useStyles()
  const edge = tone === 'plain' ? undefined : styles[tone]
  return (
    <Card
      appearance="outline"
      size={size}
      role={role}
      className={mergeClasses(styles.panel, edge, className)}
      {...labelled}
    >
      {children}
    </Card>
  )
}
