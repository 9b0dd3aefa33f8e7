import type { Json } from '../../shared/model/expectation.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { message } from '../../shared/model/message.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import { checksBeforeAndAfter, type Run } from '../../shared/model/runs.ts'
import type { CheckAnswer, CheckHistory } from './check-histories.ts'
import { evidenceBeforeAndAfter, evidenceBlocks } from './evidence-blocks.ts'
import type { Words } from './report-words.ts'

/** Every check that did not always pass, with what was read before and after, then the names of those that did. */
export function* checkBlocks(checks: readonly CheckHistory[], words: Words): Generator<ReportBlock> {
  const { text } = words
  yield { kind: 'heading', level: 2, text: text('told.checks') }
  if (checks.length === 0) {
    yield { kind: 'text', text: text('told.noChecks') }
    return
  }
  const notPassed = checks.filter(({ firstNotPassed }) => firstNotPassed !== null)
  if (notPassed.length > 0) yield { kind: 'text', text: text('told.checksLead') }
  for (const history of notPassed) yield* historyBlocks(history, words)
  const passed = checks.filter(({ firstNotPassed }) => firstNotPassed === null)
  if (passed.length === 0) return
  yield {
    kind: 'table',
    columns: [text('told.passed'), text('report.verdict')],
    rows: passed.map(({ check, last }) => [words.checkTitle(check), words.say(message(`verdict.${last.verdict}`))]),
  }
}

function* historyBlocks(history: CheckHistory, words: Words): Generator<ReportBlock> {
  const { text, say } = words
  const { check, firstNotPassed, last, lastRead, fails, finding } = history
  if (firstNotPassed === null) return
  const isOnlyAnswer = firstNotPassed.at === last.at
  const notes = finding === null ? [] : [...words.notesOn(finding), ...(finding.notes ?? []).map(say)]
  yield { kind: 'heading', level: 3, text: words.checkTitle(check) }
  yield {
    kind: 'fields',
    fields: [
      { name: text('told.firstNotPassed'), lines: [...answerLines(firstNotPassed, words), ...notes] },
      ...(isOnlyAnswer ? [] : [{ name: text('told.lastAnswer'), lines: answerLines(last, words) }]),
      ...(fails > 1 ? [{ name: text('report.verdict'), lines: [text('told.failedTimes', { count: fails })] }] : []),
    ],
  }
  if (!isOnlyAnswer && firstNotPassed.evidence !== null && lastRead !== null) {
    yield* evidenceBeforeAndAfter(firstNotPassed.evidence, lastRead, words)
    return
  }
  yield* evidenceOf(text('told.evidenceFirst'), firstNotPassed.evidence, words)
  if (!isOnlyAnswer) yield* evidenceOf(text('told.evidenceLast'), lastRead, words)
}

function answerLines({ at, verdict, reason }: CheckAnswer, { say, time }: Words): string[] {
  return [`${say(message(`verdict.${verdict}`))} – ${time(at)}`, ...(reason === null ? [] : [say(reason)])]
}

function evidenceOf(title: string, evidence: Json, words: Words): ReportBlock[] {
  if (evidence === null) return []
  return [{ kind: 'text', text: title }, ...evidenceBlocks(evidence, words)]
}

/** The checks of a run as a table: the check, its verdicts before and after, and why the last one is what it is. */
export function beforeAndAfterTable(run: Run, { say, text, checkTitle, notesOn }: Words): ReportBlock {
  const verdict = (one: Finding | null) => (one === null ? '–' : say(message(`verdict.${one.verdict}`)))
  return {
    kind: 'table',
    columns: [text('report.check'), text('report.before'), text('report.after'), text('report.reason')],
    rows: checksBeforeAndAfter(run).map(({ check, before, after }) => {
      const last = after ?? before
      const why = last === null ? [] : [say(last.reason), ...notesOn(last)]
      return [checkTitle(check), verdict(before), verdict(after), why.join(' ')]
    }),
  }
}
