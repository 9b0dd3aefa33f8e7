import { resolve } from 'node:path'
import { worstVerdict } from '../../../shared/model/finding.ts'
import { coverageOf } from '../../../shared/model/health.ts'
import { type LikelyCase, likeliestCases } from '../../session/likeliest-cases.ts'
import { scanLogs } from '../../session/scan-logs.ts'
import type { Session } from '../../session/session.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenTime } from '../given-time.ts'
import type { Output } from '../output.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { type Line, row, toned, wholeRow } from '../terminal/line.ts'
import { type Titles, titlesOf } from '../titles.ts'
import { untilInterrupted } from '../until-interrupted.ts'
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
  const work = async (session: Session, signal: AbortSignal) => {
    const { knowledge } = session
    const titles = titlesOf(output, knowledge)
    tellMistakes(output, knowledge)
    const [{ findings, ms }, scan, jobs] = await Promise.all([
      session.check({ signal }),
      paths.length === 0 ? null : scanLogs({ paths, since: from }, knowledge, { signal }),
      session.lastJobs(signal),
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
          : likely.flatMap((one, index) => caseLines(output, one, index + 1, titles))),
        ...coverageLines(output, coverage),
        ...besides,
        ...nextLines(output, likely),
      ],
    )
    if (signal.aborted) {
      const { answered, asked } = coverage
      output.tell(output.text('terminal.checkStopped', { answered, asked }))
      return exitCodes.interrupted
    }
    const verdict = worstVerdict(findings)
    if (verdict === 'fail' || likely.some(({ standing }) => standing === 'proven')) return exitCodes.failed
    return verdict === 'unknown' ? exitCodes.onlyUnknown : exitCodes.done
  }
  return context.withSession((session) => untilInterrupted(output, (signal) => work(session, signal)))
}

function caseLines({ say, text }: Output, one: LikelyCase, place: number, titles: Titles): Line[] {
  const refuted = one.standing === 'refuted' ? text('health.refutedMark') : ''
  const heading = text('health.place', { place, case: titles.ofCase(one.case), refuted })
  return [
    { parts: [toned(one.standing === 'refuted' ? 'quiet' : 'strong', heading)], hang: 3 },
    wholeRow(3, toned('quiet', one.case)),
    ...one.reasons.map((reason) => row(3, say(reason))),
  ]
}

/** How the likeliest case is looked at more closely. */
function nextLines({ hint, text }: Output, likely: readonly LikelyCase[]): Line[] {
  const [first] = likely.filter(({ standing }) => standing !== 'refuted')
  return first === undefined ? [] : ['', ...hint(text('terminal.seeCheck'), 'check', '--case', first.case)]
}
