import type { LimitUse } from '../../shared/model/case-question.ts'
import { type Message, message } from '../../shared/model/message.ts'

/** After this many days a limit that a vendor sets may have changed. */
const goodForDays = 180
const dayInMs = 86_400_000

/** A word for each limit that nobody has held against its source for a long time: the list may be behind. */
export function agedLimits(limits: readonly LimitUse[], today: Date): Message[] {
  return limits
    .filter(({ asOf }) => today.getTime() - Date.parse(asOf) > goodForDays * dayInMs)
    .map(({ name, asOf, source }) => message('check.limitAged', { limit: name, date: asOf, source }))
}
