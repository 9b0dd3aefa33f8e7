import { message } from '../../../shared/model/message.ts'
import { fieldWord } from '../../../shared/text/field-words.ts'
import { writtenDate } from '../../../shared/text/numbers-and-dates.ts'
import { compareReports, type Difference } from '../../report/compare-reports.ts'
import { readReport } from '../../report/read-report.ts'
import { stateInWords } from '../../report/state-in-words.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenPath } from '../given-path.ts'

/** `report --compare A.json B.json`: what changed between two JSON reports, of a server or of a healthy and a broken one. */
export async function compare({ output, folder }: CommandContext, files: readonly string[]): CommandResult {
  const [fileA, fileB, ...others] = files.map((file) => givenPath(folder, file))
  if (fileA === undefined || fileB === undefined || others.length > 0) throw new RefusedRequest(message('compare.two'))
  const [a, b] = [await readReport(fileA), await readReport(fileB)]
  const comparison = compareReports(a, b)
  const { text, say, words, language } = output
  const differenceLine = ({ field, a: was, b: is }: Difference) => {
    const said = field.split('.').map((part) => fieldWord(part, words.word))
    return `  ${text('compare.field', {
      field: said.join(' › '),
      was: stateInWords(was, words, field),
      is: stateInWords(is, words, field),
    })}`
  }
  const verdict = (one: (typeof comparison.checks)[number]['a']) =>
    one === null ? text('compare.notAsked') : say(message(`verdict.${one}`))
  await output.print(comparison, () => [
    text('compare.of', {
      a: `${a.server.computerName}, ${writtenDate(a.createdAt, language)}`,
      b: `${b.server.computerName}, ${writtenDate(b.createdAt, language)}`,
    }),
    ...(comparison.sameServer === false ? [text('compare.otherServer')] : []),
    ...(comparison.sameServer === null ? [text('compare.unknownServer')] : []),
    '',
    text('compare.server'),
    ...(comparison.server.length === 0 ? [`  ${text('compare.same')}`] : comparison.server.map(differenceLine)),
    text('compare.checks'),
    ...(comparison.checks.length === 0 ? [`  ${text('compare.same')}`] : []),
    ...comparison.checks.flatMap((one) => [
      `  ${text('terminal.labelled', { label: one.check, text: `${verdict(one.a)} → ${verdict(one.b)}` })}`,
      ...one.evidence.map((difference) => `  ${differenceLine(difference)}`),
    ]),
    text('compare.runs', {
      onlyA: comparison.runs.onlyA.join(', ') || '–',
      onlyB: comparison.runs.onlyB.join(', ') || '–',
    }),
  ])
  return exitCodes.done
}
