import { useMemo } from 'react'
import type { TimelineUnit } from '../../../shared/model/log-view.ts'
import { useTexts } from '../../text/use-texts.ts'

const formats: Record<TimelineUnit, Intl.DateTimeFormatOptions> = {
  hour: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
}

/** Says when a piece of a timeline begins, as exactly as its length deserves, in the time zone of this computer. */
export function useTimelineWords(unit: TimelineUnit): (start: string) => string {
  const { language } = useTexts()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, formats[unit])
    return (start) => format.format(new Date(start))
  }, [language, unit])
}
