import { createReadStream } from 'node:fs'
import { isCaseMatch } from '../../../shared/model/diagnosis.ts'
import { type ExplainedDiagnosis, explained } from '../../../shared/model/look-up.ts'
import { message } from '../../../shared/model/message.ts'
import { longestText } from '../../../shared/model/pasted-text.ts'
import type { Knowledge } from '../../cases/load-knowledge.ts'
import { diagnoserOf } from '../../session/diagnoser.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { Session } from '../../session/session.ts'
import { boundedLines } from '../bounded-lines.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenPath } from '../given-path.ts'
import { lookUpLines, spokenLookUp } from '../known-besides.ts'
import { readInput } from '../read-input.ts'
import { withSessionIfAny } from '../session-if-any.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { type Line, row, toned, wholeRow } from '../terminal/line.ts'
import { titlesOf } from '../titles.ts'

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
  const { batch } = options
  if (batch !== undefined) {
    return withDiagnosis(context, knowledge, (ask) =>
      diagnoseBatch(context, async (text) => explained(await ask(text, 'oneOfMany'), knowledge), batch),
    )
  }
  const text = await readInput(context, input, options)
  const diagnosis = explained(await withDiagnosis(context, knowledge, (ask) => ask(text)), knowledge)
  await context.output.print(spokenDiagnosis(context, diagnosis), () => linesOf(context, diagnosis, knowledge))
  return diagnosis.matches.length > 0 ? exitCodes.done : exitCodes.nothingFits
}

/**
 * The one way of this command from a text to its diagnosis: the session of the server. Without one the same diagnoser answers, without
 * knowing what the server is, and nothing is noted.
 */
function withDiagnosis<T>(
  context: CommandContext,
  knowledge: Knowledge,
  work: (ask: Session['diagnose']) => Promise<T>,
): Promise<T> {
  return withSessionIfAny(context, (session) => {
    if (session !== null) return work(session.diagnose)
    const diagnoser = diagnoserOf(knowledge)
    return work(async (text) => diagnoser(text))
  })
}

/** JSON may write a character in six: a backslash, `u` and four digits. */
const longestLine = longestText * 6

/** One JSON string a line in, one result a line out, in the same order. A line that is none, or too long, is told so. */
async function diagnoseBatch(
  context: CommandContext,
  diagnosed: (text: string) => Promise<ExplainedDiagnosis>,
  file: string,
): CommandResult {
  const path = givenPath(context.folder, file)
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
          : spokenDiagnosis(context, await diagnosed(text))
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

const confidenceTone = { certain: 'strong', likely: 'strong', possible: 'quiet' } as const

function linesOf({ output, hasServer }: CommandContext, { matches }: ExplainedDiagnosis, knowledge: Knowledge): Line[] {
  const { text, say } = output
  if (matches.length === 0) return [text('cli.nothingFits')]
  const titles = titlesOf(output, knowledge)
  const first = matches.find(isCaseMatch)
  return [
    ...matches.flatMap((match) => {
      const what = isCaseMatch(match) ? titles.ofCase(match.case) : `${match.code} – ${match.message}`
      const label = text(`confidence.${match.confidence}`)
      const heading = toned(confidenceTone[match.confidence], text('terminal.labelled', { label, text: what }))
      return [
        row(0, heading),
        ...(isCaseMatch(match) ? [wholeRow(2, toned('quiet', match.case))] : []),
        ...lookUpLines(output, match),
        ...match.why.map((why) => row(2, say(why))),
      ]
    }),
    ...(hasServer && first ? ['', ...output.hint(text('terminal.seeCheck'), 'check', '--case', first.case)] : []),
  ]
}
