import { z } from 'zod'
import { events } from '../../../shared/reads/events.ts'
import type { AnswerOf, ParsedArguments } from '../../server/primitives.ts'
import { type StartedServer, simulatedTime } from '../../server/simulated-clock.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

const written = events.answer.options[1].shape.events.element.shape

const simulatedLogSchema = z.strictObject({
  recorded: z.boolean().default(true),
  /** How far the log reaches back; left out, to its first event. */
  reachesHours: z.number().optional(),
  events: z
    .array(
      z.strictObject({
        hoursAgo: written.hoursAgo,
        id: written.id,
        provider: written.provider,
        level: written.level.default('error'),
        data: written.data.default([]),
        /** In the language of the server; empty where the program that would tell it is not installed. */
        message: z.string().optional(),
      }),
    )
    .default([]),
})

/** The event logs of the simulated server, by name. */
export interface EventState extends StartedServer {
  eventLogs: Record<string, z.infer<typeof simulatedLogSchema>>
}

/** Event logs as data. Those of Windows itself are always there; another one is where the data name it. */
export const simulatedEvents = {
  state: { eventLogs: z.record(z.string(), simulatedLogSchema).default({}) },
  answers: { 'Get-EventSummary': summarize },
} as const satisfies SimulatedKind<EventState, keyof typeof events.primitives>

const ofWindows = ['application', 'system', 'security']

/** One event log of the simulated server; `null` when there is none of that name. */
export function simulatedLog(state: EventState, name: string): z.infer<typeof simulatedLogSchema> | null {
  const key = findName(state.eventLogs, name)
  if (key === undefined && !ofWindows.includes(name.toLowerCase())) return null
  return simulatedLogSchema.parse(state.eventLogs[key ?? ''] ?? {})
}

function summarize(state: EventState, asked: ParsedArguments<'Get-EventSummary'>): AnswerOf<'Get-EventSummary'> {
  const { hours, ids, levels, providers } = asked
  const log = simulatedLog(state, asked.log)
  if (log === null) return { exists: false }
  const reach = Math.min(hours, log.reachesHours ?? hours)
  const text = asked.holds?.toLowerCase()
  const found = log.events
    .filter(({ hoursAgo }) => hoursAgo <= reach)
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .filter(({ level }) => levels.length === 0 || levels.includes(level))
    .filter(({ provider }) => providers.length === 0 || providers.includes(provider))
    .filter(({ data }) => text === undefined || data.some((value) => value.toLowerCase().includes(text)))
    .sort((one, other) => one.hoursAgo - other.hoursAgo)
    .map(({ message: _, ...one }) => ({ at: simulatedTime(state, one.hoursAgo), ...one }))
  return {
    exists: true,
    recorded: log.recorded,
    count: found.length,
    complete: reach === hours,
    lastAt: found[0]?.at ?? null,
    lastHoursAgo: found[0]?.hoursAgo ?? null,
    events: found.slice(0, 20),
  }
}
