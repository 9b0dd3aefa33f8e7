import { resolve } from 'node:path'
import { worstVerdict } from '../../../shared/model/finding.ts'
import { coverageOf } from '../../../shared/model/health.ts'
import {
  failureWords,
  jobReason,
  type LikelyCase,
  likeliestCases,
  type Reason,
  untoldJobs,
} from '../../../shared/model/likeliest-cases.ts'
import { message } from '../../../shared/model/message.ts'
import type { NowEvidence } from '../../../shared/model/now-evidence.ts'
import { writtenDate } from '../../../shared/text/numbers-and-dates.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { Session } from '../../session/session.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenTime } from '../given-time.ts'
import type { Output } from '../output.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { type Line, row, toned, wholeRow } from '../terminal/line.ts'
import { type Titles, titlesOf } from '../titles.ts'
import { untilInterrupted } from '../until-interrupted.ts'
import { coverageLines, placeIn, readNames, spokenCoverage, tellProgress } from './check-summary.ts'
import { nextSteps } from './next-steps.ts'

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
  const work = async (session: Session, signal: AbortSignal) => {
    const titles = titlesOf(output, session.knowledge)
    tellMistakes(output, session.knowledge)
    const [{ findings, ms }, evidence] = await Promise.all([
      session.check({ signal, onProgress: tellProgress(output) }),
      session.now({ paths, since, signal }),
    ])
    const likely = likeliestCases(findings, evidence, placeIn(readNames(session)))
    const words = (reason: Reason) => reasonWords(output, reason, titles)
    const coverage = coverageOf(findings)
    const besides = besidesLines(output, evidence)
    await output.print(
      {
        cases: likely.map((one) => ({ ...one, reasons: one.reasons.map(words) })),
        coverage: spokenCoverage(context, coverage),
        jobs: evidence.jobs.map(({ at, hoursAgo, type, state, code }) => ({ at, hoursAgo, type, state, code })),
        logs: { since: evidence.since, looked: evidence.looked, files: evidence.files, bytes: evidence.bytes },
        notes: besides,
        ms,
      },
      () => [
        ...(likely.length === 0
          ? // What was cut off speaks for nothing, and against nothing.
            signal.aborted
            ? []
            : [output.text('health.nothing')]
          : likely.flatMap((one, index) => caseLines(output, one, index + 1, titles))),
        ...untoldJobs(evidence.jobs, likely).map((job) =>
          output.text('health.otherJob', { job: output.say(jobReason(job)) }),
        ),
        ...coverageLines(output, coverage),
        ...besides,
        ...nextSteps(output, session, likely),
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
  return untilInterrupted(output, (signal) => context.withSession((session) => work(session, signal)))
}

/** How far back to look; refuses what is neither hours nor days, or more than a year. */
function hoursOf(given: string): number {
  const [, number = '', unit] = /^(\d{1,4})([hd])$/.exec(given) ?? []
  const hours = Number(number) * (unit === 'd' ? 24 : 1)
  if (!(hours >= 1 && hours <= 8_784)) throw new RefusedRequest(message('health.badHours', { given }))
  return hours
}

/** What was looked through, and what was not. */
function besidesLines({ say, text, language }: Output, evidence: NowEvidence): string[] {
  const { since, files, bytes, problems, unread, looked } = evidence
  const isLogFound = looked.some((one) => !one.startsWith('event log'))
  return [
    text('health.lookedThrough', {
      since: writtenDate(since, language),
      count: files,
      mb: Math.round(bytes / 1e5) / 10,
    }),
    ...(isLogFound ? [] : [text('health.noLogs')]),
    ...problems.map(({ file, reason }) => text('terminal.labelled', { label: file, text: say(reason) })),
    ...unread.map((reason) => text('health.noJobs', { reason: say(reason) })),
  ]
}

function caseLines(output: Output, one: LikelyCase, place: number, titles: Titles): Line[] {
  const { text } = output
  const refuted = one.standing === 'refuted' ? text('health.refutedMark') : ''
  const heading = text('health.place', { place, case: titles.ofCase(one.case), refuted })
  return [
    { parts: [toned(one.standing === 'refuted' ? 'quiet' : 'strong', heading)], hang: 3 },
    wholeRow(3, toned('quiet', one.case)),
    ...one.reasons.map((reason) => row(3, reasonWords(output, reason, titles))),
  ]
}

/** A reason in words; of a check that fails what it looks at, and what is not so. */
function reasonWords({ say, text, inTurn }: Output, reason: Reason, titles: Titles): string {
  if (!('failing' in reason)) return say(reason)
  const { failing } = reason
  const words = inTurn(failureWords(failing).map(say))
  return [text('health.failing', { check: titles.ofCheck(failing.check) }), words].filter(Boolean).join(' – ')
}
