import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useRows } from './use-rows.ts'

const useStyles = makeStyles({
  place: {
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  list: { position: 'relative', margin: '0', padding: '0', listStyle: 'none' },
  row: { position: 'absolute', top: '0', left: '0', width: '100%' },
})

interface ListProps {
  name: string
  count: number
  /** What a row is high in pixels as long as nobody has measured it. */
  rowHeight: number
  /** Draws one row. */
  children(index: number): ReactNode
}

/**
 * A list of any length in a place of its own that scrolls, at most as high as `within`: only the rows in sight, and the one with the focus,
 * are there. Its length and the number of each row are said to those who listen.
 */
export function LongList({ name, count, rowHeight, within, children }: ListProps & { within: string }) {
  const styles = useStyles()
  const place = useRef<HTMLElement>(null)
  const { rows, height, onBlur } = useRows({ count, rowHeight, scrolls: () => place.current })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section ref={place} className={styles.place} style={{ maxHeight: within }} tabIndex={0} aria-label={name}>
      <ol className={styles.list} style={{ height }} onBlur={onBlur}>
        {rows.map(({ index, props }) => (
          <li key={index} className={styles.row} {...props}>
            {children(index)}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Where the page scrolls. */
const page = () => document.getElementById('content')

/** The same for a list that scrolls with the page. */
export function PageList({ name, count, rowHeight, children }: ListProps) {
  const styles = useStyles()
  const list = useRef<HTMLOListElement>(null)
  const [top, setTop] = useState(0)
  // What stands above may grow or go, and the page with it.
  useLayoutEffect(() => {
    const place = page()
    const within = place?.firstElementChild
    if (!place || !within) return
    const observer = new ResizeObserver(() => {
      const from = list.current?.getBoundingClientRect().top ?? 0
      setTop(from - place.getBoundingClientRect().top + place.scrollTop)
    })
    observer.observe(within)
    return () => observer.disconnect()
  }, [])
  const { rows, height, onBlur } = useRows({ count, rowHeight, scrolls: page, top, gap: 10 })
  return (
    <ol ref={list} className={styles.list} style={{ height }} aria-label={name} onBlur={onBlur}>
      {rows.map(({ index, props }) => (
        <li key={index} className={styles.row} {...props}>
          {children(index)}
        </li>
      ))}
    </ol>
  )
}
