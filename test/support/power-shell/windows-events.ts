import type { RawWindows } from '../../../electron/server/contract-example.ts'
import type { ServerState } from '../../../electron/simulation/server-state.ts'

interface Asked {
  log: string
  providers: readonly string[]
  ids: readonly number[]
  levels: readonly string[]
  hours: number
}

const numbers: Record<string, number[]> = {
  critical: [1],
  error: [2],
  warning: [3],
  information: [0, 4],
  verbose: [5],
}
const ofWindows = ['application', 'system', 'security']
const none = [{ fails: 'NoMatchingEventsFound,Microsoft.PowerShell.Commands.GetWinEventCommand' }]

/** What Get-WinEvent answers to the queries of a summary, from the logs of a simulated server. */
export function events(state: ServerState, { log, providers, ids, levels, hours }: Asked): RawWindows {
  const list = `Get-WinEvent -ListLog ${log} -ErrorAction Stop`
  const name = Object.keys(state.eventLogs).find((one) => one.toLowerCase() === log.toLowerCase())
  const held = state.eventLogs[name ?? '']
  if (held === undefined && !ofWindows.includes(log.toLowerCase())) {
    return { commands: { [list]: [{ fails: 'NoMatchingLogsFound,Microsoft.PowerShell.Commands.GetWinEventCommand' }] } }
  }
  const { recorded = true, reachesHours, events: written = [] } = held ?? {}
  // What is older than the log reaches back has been overwritten.
  const all = written
    .filter(({ hoursAgo }) => hoursAgo <= (reachesHours ?? Number.POSITIVE_INFINITY))
    .toSorted((one, other) => one.hoursAgo - other.hoursAgo)
    .map((event) => ({ ...event, number: numbers[event.level]?.at(-1) ?? 4 }))
  const shown = (some: typeof all) =>
    some.map(({ hoursAgo, id, provider, number, data }) => ({
      Id: id,
      ProviderName: provider,
      Level: number,
      RecordId: 1,
      TimeCreated: { utc: timeOf(state, hoursAgo) },
      Properties: data.map((value) => ({ Value: value })),
    }))
  const first = shown(all.slice(-1))[0]
  const oldest =
    reachesHours === undefined ? first : { TimeCreated: { utc: timeOf(state, reachesHours) }, RecordId: 9_999 }
  const fits = all
    .filter(({ hoursAgo }) => hoursAgo <= hours)
    .filter(({ provider }) => providers.length === 0 || providers.includes(provider))
    .filter(({ level }) => levels.length === 0 || levels.includes(level))
  const tens =
    ids.length === 0
      ? [null]
      : Array.from({ length: Math.ceil(ids.length / 10) }, (_, at) => ids.slice(at * 10, at * 10 + 10))
  const answered = tens.map((some): [string, object[]] => {
    const found = shown(fits.filter(({ id }) => some === null || some.includes(id)))
    const query = queryOf({ providers, levels, hours }, some)
    return [
      `Get-WinEvent -LogName ${log} -FilterXPath ${query} -MaxEvents 2001 -ErrorAction Stop`,
      found.length > 0 ? found : none,
    ]
  })
  return {
    commands: {
      [list]: [{ IsEnabled: recorded }],
      [`Get-WinEvent -LogName ${log} -Oldest -MaxEvents 1 -ErrorAction Stop`]: oldest === undefined ? none : [oldest],
      ...Object.fromEntries(answered),
    },
  }
}

function queryOf(
  { providers, levels, hours }: Pick<Asked, 'providers' | 'levels' | 'hours'>,
  ids: readonly number[] | null,
): string {
  const either = (parts: string[]) => parts.join(' or ')
  const asked = levels.flatMap((level) => numbers[level] ?? [])
  const conditions = [
    ...(ids === null ? [] : [`(${either(ids.map((id) => `EventID=${id}`))})`]),
    ...(providers.length === 0 ? [] : [`Provider[${either(providers.map((one) => `@Name='${one}'`))}]`]),
    ...(asked.length === 0 ? [] : [`(${either(asked.map((one) => `Level=${one}`))})`]),
    `TimeCreated[timediff(@SystemTime) <= ${hours * 3_600_000}]`,
  ]
  return `*[System[${conditions.join(' and ')}]]`
}

function timeOf({ identity }: ServerState, hoursAgo: number): string {
  return new Date(Date.parse(identity.bootedAt) + (168 - hoursAgo) * 3_600_000).toISOString()
}
