import { productOf } from '../../../shared/model/case.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { toned } from '../terminal/line.ts'
import { tableRows } from '../terminal/table.ts'
import { checkKnowledgeFile, writeCaseIndex, writeNewCase, writeTranslation } from './author.ts'

export interface CasesOptions {
  check?: string
  new?: string
  /** The language and the file. */
  translate?: string[]
  markdown?: boolean
}

/** `cases`: the known cases, or one of the tools for those who write them. */
export async function cases(context: CommandContext, options: CasesOptions): CommandResult {
  if (options.check !== undefined) return checkKnowledgeFile(context, options.check)
  if (options.new !== undefined) return writeNewCase(context, options.new)
  if (options.translate !== undefined) {
    const [language = '', file = ''] = options.translate
    return writeTranslation(context, language, file)
  }
  return options.markdown ? writeCaseIndex(context) : listCases(context)
}

/** `cases`: every case with its codes. Needs no server. */
async function listCases({ output, knowledge }: CommandContext): CommandResult {
  const { cases: known, mistakes } = await knowledge()
  tellMistakes(output, { mistakes })
  const list = known.map(({ id, covers, codes, title }) => ({
    id,
    product: productOf(id),
    covers,
    codes,
    title: output.pick(title),
  }))
  await output.print(list, () => tableRows(list.map(({ id, title }) => [toned('command', id), title])))
  return mistakes.length > 0 ? exitCodes.badData : exitCodes.done
}
