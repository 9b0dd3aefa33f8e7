import { productSchema } from '../../../shared/model/case.ts'
import { type Finding, worstVerdict } from '../../../shared/model/finding.ts'
import { message } from '../../../shared/model/message.ts'
import { ProblemError } from '../../session/problem-error.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { noteAnswers, noteLines } from '../known-besides.ts'
import { tellProblems } from '../tell-problems.ts'

export interface CheckOptions {
  product?: string
  case?: string
}

/** `check`: the checks of one case, of a product, or the health check over all. Changes nothing on the server. */
export async function check(context: CommandContext, options: CheckOptions): CommandResult {
  const product = options.product === undefined ? undefined : productSchema.safeParse(options.product)
  if (product && !product.success) {
    throw new ProblemError(
      message('cli.unknownProduct', { product: options.product ?? '', known: productSchema.options.join(', ') }),
    )
  }
  return context.withSession(async (session) => {
    const { findings, ms } = await session.check({ case: options.case, product: product?.data })
    const { output } = context
    const { knowledge } = session
    tellProblems(output, knowledge)
    const notes = (one: Finding) => noteAnswers(output, one, knowledge.writers)
    output.answer({ findings: findings.map((one) => ({ ...spoken(context, one), notes: notes(one) })), ms }, () => [
      ...findings.flatMap((one) => [findingLine(context, one), ...noteLines(output, one, knowledge.writers)]),
      output.text('cli.checksDone', { total: findings.length, ...countOf(findings) }),
    ])
    // What a damaged file would have asked is not known; one case that was asked for by name is whole.
    const unasked = options.case === undefined && knowledge.problems.length > 0
    const verdict = worstVerdict([...findings, ...(unasked ? [{ verdict: 'unknown' } as const] : [])])
    return verdict === 'fail' ? exitCodes.failed : verdict === 'unknown' ? exitCodes.onlyUnknown : exitCodes.done
  })
}

/** A finding as the command line answers it: the reason in words. */
export function spoken({ output }: CommandContext, finding: Finding) {
  return { ...finding, reason: output.say(finding.reason) }
}

/** One line for people: verdict, check, reason. */
export function findingLine({ output }: CommandContext, finding: Finding): string {
  return `${output.text(`verdict.${finding.verdict}`).padEnd(12)} ${finding.check}: ${output.say(finding.reason)}`
}

function countOf(findings: readonly Finding[]) {
  const number = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length
  return { pass: number('pass'), fail: number('fail'), unknown: number('unknown') }
}
