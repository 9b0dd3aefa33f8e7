import { makeStyles, tokens } from '@fluentui/react-components'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef, useState } from 'react'

const useStyles = makeStyles({
  place: {
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  list: { position: 'relative', margin: '0', padding: '0', listStyle: 'none' },
  row: { position: 'absolute', top: '0', left: '0', width: '100%' },
})

interface LongListProps {
  name: string
  count: number
  /** What a row is high in pixels as long as nobody has measured it. */
  rowHeight: number
  /** How high the place is in which the list scrolls. */
  within: string
  /** Draws one row. */
  children(index: number): ReactNode
}

/**
 * A list of any length in a place that scrolls: only the rows in sight, and the one with the focus, are there. Rows may differ in height. Its
 * length and the number of each row are said to those who listen.
 */
export function LongList({ name, count, rowHeight, within, children }: LongListProps) {
  const styles = useStyles()
  const place = useRef<HTMLElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      return focused === null || inSight.includes(focused) ? inSight : [...inSight, focused].sort((a, b) => a - b)
    },
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section ref={place} className={styles.place} style={{ maxHeight: within }} tabIndex={0} aria-label={name}>
      <ol className={styles.list} style={{ height: rows.getTotalSize() }} onBlur={() => setFocused(null)}>
        {rows.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setFocused(index)}
          >
            {children(index)}
          </li>
        ))}
      </ol>
    </section>
  )
}
