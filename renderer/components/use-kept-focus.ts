import { type RefObject, useEffect, useRef } from 'react'

/**
 * The props of a place that takes the focus itself when what had it within is gone, such as a button that has done its work. Without it the
 * focus falls to the page, and whoever works with the keyboard begins at its top again.
 */
export function useKeptFocus<Place extends HTMLElement>() {
  const place: RefObject<Place | null> = useRef(null)
  const within = useRef(false)
  useEffect(() => {
    const { activeElement, body } = document
    if (within.current && (activeElement === null || activeElement === body)) place.current?.focus()
  })
  return {
    ref: place,
    tabIndex: -1,
    onFocus: () => {
      within.current = true
    },
    onBlur: () => {
      within.current = false
    },
  }
}
