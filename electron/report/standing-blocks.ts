import { assertNever } from '../../shared/model/assert-never.ts'
import { message } from '../../shared/model/message.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import type { OpenPoint, ReportSummary } from './report-summary.ts'
import type { Words } from './report-words.ts'

/** The verdict in one sentence. */
export function standingSentence(summary: ReportSummary, words: Words): string {
  const { standing, open } = summary
  const steps = open.filter(({ kind }) => kind !== 'check')
  const fits = (verdict: string) => open.find((one) => one.kind === 'check' && one.verdict === verdict)
  const isAboutChecks = ['repairedOthers', 'stillFailing', 'faults'].includes(standing)
  const first = isAboutChecks ? fits('fail') : standing === 'unproven' ? fits('unknown') : steps[0]
  const values = { count: countOf(summary, steps.length), first: first === undefined ? '' : titleOf(first, words) }
  return words.say({ key: `told.standings.${standing}`, values })
}

/** What the sentence counts. */
function countOf({ standing, counts }: ReportSummary, steps: number): number {
  if (standing === 'repairedOpen' || standing === 'guided') return steps
  if (standing === 'unproven' || standing === 'unknowns') return counts.unknown
  if (standing === 'repairedOthers' || standing === 'stillFailing' || standing === 'faults') return counts.faults
  return standing === 'healthy' ? counts.passed : counts.changes
}

/** What stands first on a report: how things stand, what to do next, and each point that is left open. */
export function standingBlocks(summary: ReportSummary, words: Words): ReportBlock[] {
  const { text, say } = words
  const advice = say(message(`told.advice.${summary.standing}`))
  return [
    { kind: 'verdict', tone: summary.tone, text: standingSentence(summary, words) },
    { kind: 'text', text: text('told.next', { advice }) },
    { kind: 'heading', level: 2, text: text('told.open') },
    summary.open.length === 0
      ? { kind: 'text', text: text('told.noOpen') }
      : { kind: 'list', entries: summary.open.map((point) => sentenceOf(point, words)) },
  ]
}

function titleOf(point: OpenPoint, words: Words): string {
  switch (point.kind) {
    case 'guidance':
    case 'later':
      return typeof point.title === 'string' ? point.title : point.title[words.language]
    case 'check':
      return words.checkTitle(point.check)
    case 'reboot':
    case 'resume':
      return sentenceOf(point, words)
    default:
      return assertNever(point)
  }
}

function sentenceOf(point: OpenPoint, words: Words): string {
  const { text } = words
  switch (point.kind) {
    case 'guidance': {
      const values = { title: titleOf(point, words), run: point.run }
      return point.answeredNo ? text('told.openPoint.answeredNo', values) : text('told.openPoint.guidance', values)
    }
    case 'later':
      return text('told.openPoint.later', { title: titleOf(point, words), run: point.run })
    case 'reboot':
    case 'resume':
      return text(`told.openPoint.${point.kind}`, { run: point.run })
    case 'check':
      return text(`told.openPoint.${point.verdict}`, { check: words.checkTitle(point.check) })
    default:
      return assertNever(point)
  }
}
