import { createReadStream } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Role } from '../../../shared/model/case.ts'
import { type Diagnosis, isCaseMatch } from '../../../shared/model/diagnosis.ts'
import { type ExplainedDiagnosis, explained } from '../../../shared/model/look-up.ts'
import { message } from '../../../shared/model/message.ts'
import { longestText } from '../../../shared/model/pasted-text.ts'
import { diagnoserOf } from '../../session/diagnoser.ts'
import { reasonFor } from '../../session/reason-for.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import { boundedLines } from '../bounded-lines.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { lookUpLines, spokenLookUp } from '../known-besides.ts'
import { readInput } from '../read-input.ts'
import { tellMistakes } from '../tell-mistakes.ts'

export interface DiagnoseOptions {
  text?: string
  file?: string
  batch?: string
}

/**
 * `diagnose`: ranks cases for a text, a file, standard input (`-`), or each line of a batch. Where there is a server, one text is noted in
 * its journal, as the window does; without one, and for a batch, nothing is written.
 */
export async function diagnose(
  context: CommandContext,
  input: string | undefined,
  options: DiagnoseOptions,
): CommandResult {
  const knowledge = await context.knowledge()
  tellMistakes(context.output, knowledge)
  const diagnosed: Diagnosed = (diagnosis) => explained(diagnosis, knowledge)
  const diagnoser = diagnoserOf(knowledge)
  if (options.batch !== undefined) {
    const roles = await rolesHere(context)
    return diagnoseBatch(context, (text) => diagnosed(diagnoser(text, roles)), options.batch)
  }
  const text = await readInput(context, input, options)
  const diagnosis = diagnosed((await noted(context, text)) ?? diagnoser(text))
  context.output.print(spokenDiagnosis(context, diagnosis), () => linesOf(context, diagnosis))
  return diagnosis.matches.length > 0 ? exitCodes.done : exitCodes.nothingFits
}

type Diagnosed = (diagnosis: Diagnosis) => ExplainedDiagnosis

/** The diagnosis as the session of the server makes and notes it; `null` where there is none, or where it cannot be opened, which is told. */
async function noted(context: CommandContext, text: string): Promise<Diagnosis | null> {
  if (!context.hasServer) return null
  try {
    return await context.withSession((session) => session.diagnose(text))
  } catch (error) {
    context.output.tell(context.output.say(reasonFor(error)))
    return null
  }
}

/** What the server is, when there is one that says so. */
async function rolesHere(context: CommandContext): Promise<readonly Role[]> {
  if (!context.hasServer) return []
  return context.withSession((session) => session.roles()).catch(() => [])
}

/** JSON may write a character in six: a backslash, `u` and four digits. */
const longestLine = longestText * 6

/** One JSON string a line in, one result a line out, in the same order. A line that is none, or too long, is told so. */
async function diagnoseBatch(
  context: CommandContext,
  diagnosed: (text: string) => ExplainedDiagnosis,
  file: string,
): CommandResult {
  const path = isAbsolute(file) ? file : join(context.folder, file)
  let anything = false
  let number = 0
  try {
    for await (const line of boundedLines(createReadStream(path, 'utf8'), longestLine)) {
      number++
      if (line?.trim() === '') continue
      const text = line === null ? null : jsonString(line)
      const result =
        text === null
          ? { error: context.output.text('cli.batchLine', { line: number }) }
          : spokenDiagnosis(context, diagnosed(text))
      anything ||= 'matches' in result && result.matches.length > 0
      context.output.record(result)
    }
  } catch (error) {
    throw new RefusedRequest(message('cli.unreadable', { file: path, detail: (error as Error).message }), 'noInput')
  }
  return anything ? exitCodes.done : exitCodes.nothingFits
}

function jsonString(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

function spokenDiagnosis({ output }: CommandContext, { matches }: ExplainedDiagnosis) {
  return {
    matches: matches.map((match) => ({ ...match, ...spokenLookUp(output, match), why: match.why.map(output.say) })),
  }
}

function linesOf({ output }: CommandContext, { matches }: ExplainedDiagnosis): string[] {
  if (matches.length === 0) return [output.text('cli.nothingFits')]
  return matches.flatMap((match) => [
    `${output.text(`confidence.${match.confidence}`)}: ${isCaseMatch(match) ? match.case : `${match.code} – ${match.message}`}`,
    ...lookUpLines(output, match),
    ...match.why.map((why) => `  ${output.say(why)}`),
  ])
}
