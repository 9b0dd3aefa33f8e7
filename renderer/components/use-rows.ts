import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefCallback, useState } from 'react'

interface RowsOptions {
  count: number
  /** What a row is high in pixels as long as nobody has measured it. */
  rowHeight: number
  /** The place that scrolls. */
  scrolls(): HTMLElement | null
  /** How far below the beginning of that place the list begins, in pixels. */
  top?: number
  /** What is between two rows, in pixels. */
  gap?: number
}

/** A row that is there, and the props of the element that it is drawn in. */
interface Row {
  index: number
  props: {
    ref: RefCallback<HTMLElement>
    'data-index': number
    'aria-setsize': number
    'aria-posinset': number
    style: { transform: string }
    onFocus(): void
  }
}

/**
 * The rows of a long list that have to be there: those in sight, some beside them, and the one with the focus. Rows may
 * differ in height. Each has its number among all of them for those who listen.
 */
export function useRows({ count, rowHeight, scrolls, top = 0, gap = 0 }: RowsOptions) {
  const [focused, setFocused] = useState<number | null>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: scrolls,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
    gap,
    // Until the place is known, as many rows as a window holds.
    initialRect: { width: 1000, height: 800 },
    rangeExtractor: (range) => {
      const besides = focused === null || focused >= count ? [] : [focused]
      const there = new Set([...defaultRangeExtractor(range), ...besides])
      return [...there].sort((one, other) => one - other)
    },
  })
  return {
    height: rows.getTotalSize(),
    onBlur: () => setFocused(null),
    rows: rows.getVirtualItems().map<Row>(({ index, start }) => ({
      index,
      props: {
        ref: rows.measureElement,
        'data-index': index,
        'aria-setsize': count,
        'aria-posinset': index + 1,
        style: { transform: `translateY(${start - top}px)` },
        onFocus: () => setFocused(index),
      },
    })),
  }
}
