import { resolve } from 'node:path'
import { worstVerdict } from '../../../shared/model/finding.ts'
import { coverageOf } from '../../../shared/model/health.ts'
import { type LikelyCase, likeliestCases } from '../../session/likeliest-cases.ts'
import { scanLogs } from '../../session/scan-logs.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenTime } from '../given-time.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { coverageLines, spokenCoverage } from './check-summary.ts'

export interface NowOptions {
  logs: string[]
  since?: string
}

/** `now`: checks, logs and last jobs together, the likeliest cases first, each with its reasons. Changes nothing on the server. */
export async function now(context: CommandContext, { logs, since }: NowOptions): CommandResult {
  const { output } = context
  const from = since === undefined ? undefined : givenTime(since)
  const paths = logs.map((path) => resolve(context.folder, path))
  return context.withSession(async (session) => {
    const { knowledge } = session
    tellMistakes(output, knowledge)
    const [{ findings, ms }, scan, jobs] = await Promise.all([
      session.check({}),
      paths.length === 0 ? null : scanLogs({ paths, since: from }, knowledge),
      session.lastJobs(),
    ])
    const likely = likeliestCases(findings, scan, jobs.failed)
    const coverage = coverageOf(findings)
    const besides = [
      ...(scan === null
        ? [output.text('health.noLogs')]
        : scan.problems.map(({ file, reason }) => `${file}: ${output.say(reason)}`)),
      ...jobs.unread.map((reason) => output.text('health.noJobs', { reason: output.say(reason) })),
    ]
    output.print(
      {
        cases: likely.map((one) => ({ ...one, reasons: one.reasons.map(output.say) })),
        coverage: spokenCoverage(context, coverage),
        jobs: jobs.failed.map(({ at, state, code }) => ({ at, state, code })),
        notes: besides,
        ms,
      },
      () => [
        ...(likely.length === 0
          ? [output.text('health.nothing')]
          : likely.flatMap((one, index) => caseLines(context, one, index + 1))),
        ...coverageLines(context, coverage),
        ...besides,
      ],
    )
    const verdict = worstVerdict(findings)
    if (verdict === 'fail' || likely.some(({ standing }) => standing === 'proven')) return exitCodes.failed
    return verdict === 'unknown' ? exitCodes.onlyUnknown : exitCodes.done
  })
}

function caseLines({ output }: CommandContext, { case: id, standing, reasons }: LikelyCase, place: number): string[] {
  const refuted = standing === 'refuted' ? output.text('health.refutedMark') : ''
  return [
    output.text('health.place', { place, case: id, refuted }),
    ...reasons.map((reason) => `   ${output.say(reason)}`),
  ]
}
