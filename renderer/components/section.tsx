import { type ReactNode, useEffect, useId, useRef } from 'react'

interface SectionProps {
  title: ReactNode
  level?: 1 | 2 | 3
  /** The heading takes the focus when the section appears, and again whenever this value changes. */
  focusOn?: string | number
  className?: string
  children: ReactNode
}

/** A region named by its heading. */
export function Section({ title, level = 2, focusOn, className = 'panel', children }: SectionProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusOn !== undefined) heading.current?.focus()
  }, [focusOn])
  const Heading = `h${level}` as const
  return (
    <section className={className} aria-labelledby={id}>
      <Heading id={id} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
