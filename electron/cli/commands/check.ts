import { productSchema } from '../../../shared/model/case.ts'
import type { ToldCause } from '../../../shared/model/cause-verdict.ts'
import { type Finding, worstVerdict } from '../../../shared/model/finding.ts'
import { comparedWith, coverageOf, ranked } from '../../../shared/model/health.ts'
import { likeliestCases } from '../../../shared/model/likeliest-cases.ts'
import { message } from '../../../shared/model/message.ts'
import type { CheckRequest } from '../../session/check-server.ts'
import { logWatch } from '../../session/log-watch.ts'
import { previousCheck } from '../../session/previous-check.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { Session } from '../../session/session.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { noteAnswers, noteLines } from '../known-besides.ts'
import type { Output } from '../output.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { indented, type Line, type Row, row, toned, wholeRow } from '../terminal/line.ts'
import { type Titles, titlesOf } from '../titles.ts'
import { untilInterrupted } from '../until-interrupted.ts'
import {
  changeLine,
  comparedLines,
  coverageLines,
  newsLines,
  openChecks,
  placeIn,
  readNames,
  secondsOf,
  spokenCoverage,
  tellProgress,
  watch,
} from './check-summary.ts'
import { inputsOf } from './choices.ts'
import { nextSteps } from './next-steps.ts'

export interface CheckOptions {
  product?: string
  case?: string
  /** `name=value` for inputs of the case. */
  set: string[]
  /** Only what failed or had no answer the last time. */
  again?: boolean
  /** Seconds between two checks, until it is stopped. */
  watch?: string
}

/** `check`: the checks of one case, of a product, or the health check over all. Changes nothing on the server. */
export async function check(context: CommandContext, options: CheckOptions): CommandResult {
  const product = options.product === undefined ? undefined : productSchema.safeParse(options.product)
  if (product && !product.success) {
    throw new RefusedRequest(
      message('cli.unknownProduct', { product: options.product ?? '', known: productSchema.options.join(', ') }),
    )
  }
  if (options.case === undefined && options.set.length > 0) throw new RefusedRequest(message('cli.setNeedsCase'))
  const inputs = inputsOf(options.set)
  const every = options.watch === undefined ? null : secondsOf(options.watch)
  const once = (session: Session, signal: AbortSignal, onlyNews = false) =>
    checkOnce(context, session, options, { product: product?.data, inputs, signal, onlyNews })
  if (every !== null) {
    return context.withSession((session) => {
      const news = logWatch(session)
      return watch(async (signal, round) => {
        const [code, told] = await Promise.all([once(session, signal, round > 0), news(signal)])
        for (const line of newsLines(context.output, told, titlesOf(context.output, session.knowledge)))
          context.output.tell(line)
        return code
      }, every)
    })
  }
  return untilInterrupted(context.output, (signal) => context.withSession((session) => once(session, signal)))
}

/** Checks, prints, and returns what that means for the program's end. */
async function checkOnce(
  context: CommandContext,
  session: Session,
  options: CheckOptions,
  request: Pick<CheckRequest, 'product' | 'inputs' | 'onlyNews'> & { signal: AbortSignal },
): CommandResult {
  const { output } = context
  const previous = previousCheck(session.journal)
  const only = options.again ? openChecks(previous) : undefined
  const asked = options.case === undefined ? undefined : session.case(options.case).id
  const answer = await session.check({ case: asked, ...request, only, onProgress: tellProgress(output) })
  const { elsewhere, causes, entries, ms } = answer
  const reads = readNames(session)
  const findings = ranked(answer.findings, (check) => reads.get(check))
  const coverage = coverageOf(findings)
  const compared = previous === null ? null : comparedWith(findings, previous)
  const { knowledge } = session
  tellMistakes(output, knowledge)
  const titles = titlesOf(output, knowledge)
  const change = options.watch === undefined ? null : changeLine(output, compared, findings, titles)
  if (change !== null) output.tell(change)
  // Those that Ctrl+C has kept from answering are counted, not listed.
  const cut = new Set(coverage.unknowns.flatMap(({ group, checks }) => (group === 'cancelled' ? checks : [])))
  const shown = findings.filter((one) => !cut.has(one.check))
  const notes = (one: Finding) => [...noteAnswers(output, one, knowledge.writers), ...(one.notes ?? []).map(output.say)]
  await output.print(
    {
      findings: findings.map((one) => ({ ...spoken(context, one), notes: notes(one) })),
      causes: causes.map(({ cause, confidence }) => ({ id: cause.id, text: output.pick(cause.text), confidence })),
      entries,
      elsewhere,
      coverage: spokenCoverage(context, coverage),
      compared,
      ms,
    },
    () => [
      ...shown.flatMap((one) => [
        ...findingLines(output, one, titles),
        ...noteLines(output, one, knowledge.writers).map((line) => indented(line, reasonsAt)),
        ...agedLines(output, one),
      ]),
      ...causes.map((told) => causeLine(output, told)),
      ...entryLines(output, entries),
      ...(elsewhere.length > 0 ? [output.text('terminal.notHere', { count: elsewhere.length })] : []),
      ...doneLines(output, findings),
      ...coverageLines(output, coverage),
      ...comparedLines(output, compared),
      ...nextSteps(output, session, likeliestCases(findings, null, placeIn(reads))),
    ],
  )
  if (request.signal.aborted) {
    const { answered, asked: all } = coverage
    output.tell(output.text('terminal.checkStopped', { answered, asked: all }))
    return exitCodes.interrupted
  }
  // What a damaged file would have asked is not known; one case that was asked for by name is whole.
  const unasked = options.case === undefined && knowledge.mistakes.some(({ harmless }) => !harmless)
  if (findings.length === 0 && elsewhere.length > 0) return exitCodes.done
  const verdict = worstVerdict([...findings, ...(unasked ? [{ verdict: 'unknown' } as const] : [])])
  return verdict === 'fail' ? exitCodes.failed : verdict === 'unknown' ? exitCodes.onlyUnknown : exitCodes.done
}

/** A finding as the command line prints it: the reason in words. */
export function spoken({ output }: CommandContext, finding: Finding) {
  const notes = finding.notes ? { notes: finding.notes.map(output.say) } : {}
  return { ...finding, reason: output.say(finding.reason), ...notes }
}

const verdictTone = { pass: 'good', fail: 'bad', unknown: 'unsure', notApplicable: 'quiet' } as const
/** The column below which reasons stand: that of the titles. */
const reasonsAt = 13

/** A finding for people: the verdict and what was checked; where it did not pass, why, what that means, and the name of the check.
 * `before` is what it had said, where that is to be told. */
export function findingLines(
  { text, say }: Output,
  finding: Finding,
  titles: Titles,
  before = finding.verdict,
): Line[] {
  const { verdict, check, reason } = finding
  const word = toned(verdictTone[verdict], text(`verdict.${verdict}`).padEnd(reasonsAt))
  const changed = before === verdict ? '' : ` (${text('cli.wasBefore', { verdict: text(`verdict.${before}`) })})`
  const heading: Row = { parts: [word, `${titles.ofCheck(check)}${changed}`], hang: reasonsAt }
  if (verdict === 'pass') return [heading]
  const meaning = verdict === 'fail' ? titles.meaning(check) : null
  const lines = [say(reason), ...(meaning === null ? [] : [meaning])].map((line) => row(reasonsAt, line))
  return [heading, ...lines, wholeRow(reasonsAt, toned('quiet', check))]
}

/** A cause that the checks speak for, and how sure that makes it. */
function causeLine({ text, pick }: Output, { cause, confidence }: ToldCause): string {
  return text('cli.cause', { confidence: text(`confidence.${confidence}`), cause: pick(cause.text) })
}

/** What can be given for an input that is chosen from what a check has read. */
function entryLines({ text }: Output, entries: Record<string, string[]>): string[] {
  return Object.entries(entries).map(([name, values]) =>
    text('cli.entriesOf', { name, entries: values.join(', ') || '–' }),
  )
}

/** What to keep in mind beside a finding, below its line. */
function agedLines({ say }: Output, { notes = [] }: Finding): Row[] {
  return notes.map((note) => row(reasonsAt, say(note)))
}

/** How many checks answered what. Those that do not apply here are neither healthy nor unknown, so they stand apart. */
function doneLines(output: Output, findings: readonly Finding[]): string[] {
  const number = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length
  const count = number('notApplicable')
  const counted = { pass: number('pass'), fail: number('fail'), unknown: number('unknown') }
  return [
    ...(count > 0 ? [output.text('cli.notApplicable', { count })] : []),
    output.text('cli.checksDone', { total: findings.length - count, ...counted }),
  ]
}
