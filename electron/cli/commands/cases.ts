import { productOf } from '../../../shared/model/case.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { tellProblems } from '../tell-problems.ts'

/** `cases`: every case with its codes. Needs no server. */
export async function listCases({ output, knowledge }: CommandContext): CommandResult {
  const { cases, problems } = await knowledge()
  tellProblems(output, { problems })
  const list = cases.map(({ id, covers, codes, title }) => ({
    id,
    product: productOf(id),
    covers,
    codes,
    title: output.pick(title),
  }))
  output.answer(list, () => list.map(({ id, title }) => `${id.padEnd(44)} ${title}`))
  return problems.length > 0 ? exitCodes.badData : exitCodes.done
}
