import type { CheckProgress } from '../../../shared/model/check-progress.ts'
import { checkName, type Finding } from '../../../shared/model/finding.ts'
import { type Compared, type Coverage, placeOfRead } from '../../../shared/model/health.ts'
import { jobReason } from '../../../shared/model/likeliest-cases.ts'
import { message } from '../../../shared/model/message.ts'
import { writtenDate } from '../../../shared/text/numbers-and-dates.ts'
import type { LogNews } from '../../session/log-watch.ts'
import type { PreviousCheck } from '../../session/previous-check.ts'
import { problemsOf } from '../../session/problems-of.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import { repeatUntil } from '../../session/repeat-until.ts'
import type { Session } from '../../session/session.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Output } from '../output.ts'
import type { Titles } from '../titles.ts'

/** What a check asks again: all that failed or had no answer the last time. Refuses where there is nothing to go on from. */
export function openChecks(previous: PreviousCheck | null): string[] {
  if (previous === null) throw new RefusedRequest(message('health.noPrevious'))
  const open = [...previous.faults, ...previous.unknowns]
  if (open.length === 0) throw new RefusedRequest(message('health.allPassed'))
  return open
}

/** What each check reads, by the names that findings have. */
export function readNames({ knowledge }: Pick<Session, 'knowledge'>): Map<string, string> {
  return new Map(knowledge.cases.flatMap((one) => one.checks.map((check) => [checkName(one.id, check), check.read])))
}

/** How early a fault of each check is told, by what it reads. */
export function placeIn(reads: ReadonlyMap<string, string>): (check: string) => number {
  return (check) => placeOfRead(reads.get(check))
}

/** How much is known, as the command line prints it. */
export function spokenCoverage({ output }: CommandContext, { unknowns, ...counted }: Coverage) {
  return {
    ...counted,
    unknowns: unknowns.map(({ group, checks, reasons }) => ({
      group,
      checks,
      reasons: reasons.map(output.say),
      advice: output.text(`health.advice.${group}`),
    })),
  }
}

/** The same as lines for people: never without what is missing. */
export function coverageLines(output: Output, { asked, answered, unknowns }: Coverage): string[] {
  if (answered === asked) return [output.text('health.whole', { asked, answered })]
  return [
    output.text('health.partly', { asked, answered, open: asked - answered }),
    ...unknowns.map(({ group, checks }) => {
      const advice = output.text(`health.advice.${group}`)
      return `  ${output.text('health.unknown', { count: checks.length, advice })}`
    }),
  ]
}

/** What became of the faults of the check before, as lines for people. */
export function comparedLines(output: Output, compared: Compared | null): string[] {
  if (compared === null) return []
  const { fresh, fixed, still } = compared
  const since = writtenDate(compared.since, output.language)
  return [output.text('health.since', { since, fresh: fresh.length, fixed: fixed.length, still: still.length })]
}

const [shortest, longest] = [5, 86_400]

/** The seconds between two checks; refuses what is no number, or would not leave the server alone. */
export function secondsOf(given: string): number {
  const seconds = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  if (!(seconds >= shortest && seconds <= longest)) throw new RefusedRequest(message('health.badInterval', { given }))
  return seconds
}

/** Checks again and again until Ctrl+C, which is how it is meant to end; returns what the last whole check returned. */
export async function watch(
  checkOnce: (signal: AbortSignal, round: number) => CommandResult,
  seconds: number,
): Promise<ExitCode> {
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  let code: ExitCode = exitCodes.done
  let round = 0
  try {
    await repeatUntil(stop.signal, seconds * 1000, async (signal) => {
      const last = await checkOnce(signal, round++)
      if (!signal.aborted) code = last
    })
    return code
  } finally {
    process.off('SIGINT', interrupt)
  }
}

/** What changed since the check before, by the titles of its problems, for who watches; `null` when nothing did. */
export function changeLine(
  output: Output,
  compared: Compared | null,
  findings: readonly Finding[],
  titles: Titles,
): string | null {
  if (compared === null || (compared.fresh.length === 0 && compared.fixed.length === 0)) return null
  const names = (some: readonly string[]) => output.inTurn(problemsOf(some, findings).map(titles.ofCase)) || '–'
  return output.text('health.changed', { fresh: names(compared.fresh), fixed: names(compared.fixed) })
}

/** What logs, events and jobs have newly told, for who watches. */
export function newsLines({ text, say, inTurn }: Output, { cases, jobs }: LogNews, titles: Titles): string[] {
  return [
    ...(cases.length > 0 ? [text('desktop.changedLogs', { names: inTurn(cases.map(titles.ofCase)) })] : []),
    ...jobs.map((job) => text('desktop.changedJob', { job: say(jobReason(job)) })),
  ]
}

const tellEveryMs = 2_000

/** Tells now and then how far a check has come and what it waits for, when it takes long. */
export function tellProgress(output: Output): (progress: CheckProgress) => void {
  let toldAt = performance.now()
  return ({ answered, asked, reading }) => {
    if (performance.now() - toldAt < tellEveryMs) return
    toldAt = performance.now()
    const names = [...new Set(reading.map(({ read }) => read))].slice(0, 3).join(', ')
    output.tell(output.text('health.reading', { answered, asked: asked ?? '…', names: names || '–' }))
  }
}
