import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Panel, type Tone } from './panel.tsx'

const useStyles = makeStyles({
  heading: {
    // The banner of a simulated server stays above what gets the focus.
    scrollMarginTop: '80px',
    ':focus': { outlineStyle: 'none' },
    // It tells where one is, and is nothing to press. Where Windows chooses the colours, it draws the outline.
    ':focus-visible': { outline: '2px solid transparent', boxShadow: `0 3px 0 0 ${tokens.colorStrokeFocus2}` },
  },
})

interface SectionProps {
  title: ReactNode
  level?: 1 | 2 | 3
  /** The heading takes the focus when the section appears, and again whenever this value changes. */
  focusOn?: string | number
  tone?: Tone
  className?: string | undefined
  children: ReactNode
}

/** A region named by its heading. */
export function Section({ title, level = 2, focusOn, tone, className, children }: SectionProps) {
  const styles = useStyles()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusOn !== undefined) heading.current?.focus()
  }, [focusOn])
  const Heading = `h${level}` as const
  return (
    <Panel size="large" role="region" aria-labelledby={id} tone={tone} className={className}>
      <Heading id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </Heading>
      {children}
    </Panel>
  )
}
