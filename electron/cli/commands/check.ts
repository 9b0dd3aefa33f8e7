import { productSchema } from '../../../shared/model/case.ts'
import type { ToldCause } from '../../../shared/model/cause-verdict.ts'
import { type Finding, worstVerdict } from '../../../shared/model/finding.ts'
import { comparedWith, coverageOf, ranked } from '../../../shared/model/health.ts'
import { message } from '../../../shared/model/message.ts'
import type { CheckRequest } from '../../session/check-server.ts'
import { previousCheck } from '../../session/previous-check.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import { repeatUntil } from '../../session/repeat-until.ts'
import type { Session } from '../../session/session.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { noteAnswers, noteLines } from '../known-besides.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { untilInterrupted } from '../until-interrupted.ts'
import {
  changeLine,
  comparedLines,
  coverageLines,
  openChecks,
  readNames,
  secondsOf,
  spokenCoverage,
  tellProgress,
} from './check-summary.ts'
import { inputsOf } from './choices.ts'

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
  const once = (session: Session) => (signal: AbortSignal) =>
    checkOnce(context, session, options, { product: product?.data, inputs, signal })
  return context.withSession((session) =>
    untilInterrupted(async (signal) => {
      if (every === null) return once(session)(signal)
      return (await repeatUntil(signal, every * 1000, once(session))) ?? exitCodes.done
    }),
  )
}

/** Checks, prints, and returns what that means for the program's end. */
async function checkOnce(
  context: CommandContext,
  session: Session,
  options: CheckOptions,
  request: Pick<CheckRequest, 'product' | 'inputs' | 'signal'>,
): CommandResult {
  const previous = previousCheck(session.journal)
  const only = options.again ? openChecks(previous) : undefined
  const answer = await session.check({ case: options.case, ...request, only, onProgress: tellProgress(context) })
  const { elsewhere, causes, entries, ms } = answer
  const { output } = context
  const reads = readNames(session)
  const findings = ranked(answer.findings, (check) => reads.get(check))
  const coverage = coverageOf(findings)
  const compared = previous === null ? null : comparedWith(findings, previous)
  const change = options.watch === undefined ? null : changeLine(context, compared)
  if (change !== null) output.tell(change)
  const { knowledge } = session
  tellMistakes(output, knowledge)
  const notes = (one: Finding) => [...noteAnswers(output, one, knowledge.writers), ...(one.notes ?? []).map(output.say)]
  output.print(
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
      ...findings.flatMap((one) => [
        findingLine(context, one),
        ...noteLines(output, one, knowledge.writers),
        ...agedLines(context, one),
      ]),
      ...causes.map((told) => causeLine(context, told)),
      ...entryLines(context, entries),
      ...(elsewhere.length > 0 ? [output.text('cli.elsewhere', { cases: elsewhere.join(', ') })] : []),
      ...doneLines(context, findings),
      ...coverageLines(context, coverage),
      ...comparedLines(context, compared),
    ],
  )
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

/** One line for people: verdict, check, reason. */
export function findingLine({ output }: CommandContext, finding: Finding): string {
  return `${output.text(`verdict.${finding.verdict}`).padEnd(12)} ${finding.check}: ${output.say(finding.reason)}`
}

/** A cause that the checks speak for, and how sure that makes it. */
function causeLine({ output }: CommandContext, { cause, confidence }: ToldCause): string {
  return output.text('cli.cause', {
    confidence: output.text(`confidence.${confidence}`),
    cause: output.pick(cause.text),
  })
}

/** What can be given for an input that is chosen from what a check has read. */
function entryLines({ output }: CommandContext, entries: Record<string, string[]>): string[] {
  return Object.entries(entries).map(([name, values]) =>
    output.text('cli.entriesOf', { name, entries: values.join(', ') || '–' }),
  )
}

/** What to keep in mind beside a finding, below its line. */
function agedLines({ output }: CommandContext, { notes = [] }: Finding): string[] {
  return notes.map((note) => `${' '.repeat(13)}${output.say(note)}`)
}

/** How many checks answered what. Those that do not apply here are neither healthy nor unknown, so they stand apart. */
function doneLines({ output }: CommandContext, findings: readonly Finding[]): string[] {
  const number = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length
  const count = number('notApplicable')
  const counted = { pass: number('pass'), fail: number('fail'), unknown: number('unknown') }
  return [
    ...(count > 0 ? [output.text('cli.notApplicable', { count })] : []),
    output.text('cli.checksDone', { total: findings.length - count, ...counted }),
  ]
}
