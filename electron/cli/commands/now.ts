import { resolve } from 'node:path'
import { worstVerdict } from '../../../shared/model/finding.ts'
import { coverageOf } from '../../../shared/model/health.ts'
import { jobReason, type LikelyCase, likeliestCases } from '../../../shared/model/likeliest-cases.ts'
import { message } from '../../../shared/model/message.ts'
import type { NowEvidence } from '../../../shared/model/now-evidence.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenTime } from '../given-time.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { untilInterrupted } from '../until-interrupted.ts'
import { coverageLines, spokenCoverage, tellProgress } from './check-summary.ts'

export interface NowOptions {
  /** Looked through in the place of the agents' own folders. */
  logs: string[]
  since?: string
  /** `24h` or `7d`. */
  last: string
}

/**
 * `now`: checks, the logs of the agents found here, event logs and last jobs together, the likeliest cases first, each with its reasons. Changes
 * nothing on the server.
 */
export async function now(context: CommandContext, options: NowOptions): CommandResult {
  const { output } = context
  const since = options.since === undefined ? { hours: hoursOf(options.last) } : givenTime(options.since)
  const paths = options.logs.map((path) => resolve(context.folder, path))
  return context.withSession((session) =>
    untilInterrupted(async (signal) => {
      tellMistakes(output, session.knowledge)
      const [{ findings, ms }, evidence] = await Promise.all([
        session.check({ signal, onProgress: tellProgress(context) }),
        session.now({ paths, since, signal }),
      ])
      const likely = likeliestCases(findings, evidence)
      const coverage = coverageOf(findings)
      const besides = besidesLines(context, evidence)
      output.print(
        {
          cases: likely.map((one) => ({ ...one, reasons: one.reasons.map(output.say) })),
          coverage: spokenCoverage(context, coverage),
          jobs: evidence.jobs.map(({ at, hoursAgo, type, state, code }) => ({ at, hoursAgo, type, state, code })),
          logs: { since: evidence.since, looked: evidence.looked, files: evidence.files, bytes: evidence.bytes },
          notes: besides,
          ms,
        },
        () => [
          ...(likely.length === 0
            ? [output.text('health.nothing')]
            : likely.flatMap((one, index) => caseLines(context, one, index + 1))),
          ...evidence.jobs.map((job) => output.say(jobReason(job))),
          ...coverageLines(context, coverage),
          ...besides,
        ],
      )
      const verdict = worstVerdict(findings)
      if (verdict === 'fail' || likely.some(({ standing }) => standing === 'proven')) return exitCodes.failed
      return verdict === 'unknown' ? exitCodes.onlyUnknown : exitCodes.done
    }),
  )
}

/** How far back to look; refuses what is neither hours nor days, or more than a year. */
function hoursOf(given: string): number {
  const [, number = '', unit] = /^(\d{1,4})([hd])$/.exec(given) ?? []
  const hours = Number(number) * (unit === 'd' ? 24 : 1)
  if (!(hours >= 1 && hours <= 8_784)) throw new RefusedRequest(message('health.badHours', { given }))
  return hours
}

/** What was looked through, and what was not. */
function besidesLines(
  { output }: CommandContext,
  { since, files, bytes, problems, unread, looked }: NowEvidence,
): string[] {
  const mb = Math.round(bytes / 1e5) / 10
  const isLogFound = looked.some((one) => !one.startsWith('event log'))
  return [
    output.text('health.looked', { since, files, mb }),
    ...(isLogFound ? [] : [output.text('health.noLogs')]),
    ...problems.map(({ file, reason }) => `${file}: ${output.say(reason)}`),
    ...unread.map((reason) => output.text('health.noJobs', { reason: output.say(reason) })),
  ]
}

function caseLines({ output }: CommandContext, { case: id, standing, reasons }: LikelyCase, place: number): string[] {
  const refuted = standing === 'refuted' ? output.text('health.refutedMark') : ''
  return [
    output.text('health.place', { place, case: id, refuted }),
    ...reasons.map((reason) => `   ${output.say(reason)}`),
  ]
}
