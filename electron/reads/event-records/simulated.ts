import type { eventRecords } from '../../../shared/reads/event-records.ts'
import type { AnswerOf, ParsedArguments } from '../../server/primitives.ts'
import { simulatedTime } from '../../server/simulated-clock.ts'
import { refusal } from '../../server/simulated-failure.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { type EventState, simulatedLog } from '../events/simulated.ts'

/** The event logs of the simulated server, as texts; exported ones it has none. */
export const simulatedEventRecords = {
  state: {},
  answers: { 'Get-EventRecordList': recordsOf },
} as const satisfies SimulatedKind<EventState, keyof typeof eventRecords.primitives>

function recordsOf(state: EventState, asked: ParsedArguments<'Get-EventRecordList'>): AnswerOf<'Get-EventRecordList'> {
  if (asked.path !== '') throw refusal('Get-EventRecordList', 'exported event logs are not read')
  const log = simulatedLog(state, asked.log)
  if (log === null) return { exists: false }
  const back = asked.hours === 0 ? Number.POSITIVE_INFINITY : asked.hours
  const found = log.events
    .filter(({ hoursAgo }) => hoursAgo <= Math.min(back, log.reachesHours ?? back))
    .filter(({ level }) => asked.levels.length === 0 || asked.levels.includes(level))
    .filter(({ provider }) => asked.providers.length === 0 || asked.providers.includes(provider))
    .sort((one, other) => one.hoursAgo - other.hoursAgo)
  const records = found.slice(0, asked.most).map(({ hoursAgo, provider, id, level, message, data }) => ({
    at: simulatedTime(state, hoursAgo),
    provider,
    id,
    level,
    text: textOf(message ?? '', data),
  }))
  return { exists: true, complete: found.length <= asked.most, records }
}

/** The message and the values that it lacks. */
function textOf(message: string, data: readonly string[]): string {
  let said = message
  for (const value of data) if (!said.toLowerCase().includes(value.toLowerCase())) said += ` ${value}`
  return said.trim()
}
