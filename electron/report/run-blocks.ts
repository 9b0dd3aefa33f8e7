import { type Message, message } from '../../shared/model/message.ts'
import type { PlanStep } from '../../shared/model/plan.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import { overriddenGuards, type Run, type RunStep } from '../../shared/model/runs.ts'
import { isTransient } from '../../shared/model/transient-step.ts'
import { titleOfStep } from '../../shared/text/step-title.ts'
import { beforeAndAfterTable } from './check-blocks.ts'
import type { Words } from './report-words.ts'
import { stateInWords } from './state-in-words.ts'

/** A run: the plan that was confirmed, its conditions, each step with before, after, proof and undo, and the checks before and after it. */
export function* runBlocks(run: Run, words: Words): Generator<ReportBlock> {
  const { say, text, time, titleOf } = words
  const { plan } = run
  const outcome = run.outcome === null ? say(message('cli.interrupted')) : say(message(`runOutcome.${run.outcome}`))
  yield { kind: 'heading', level: 3, text: `${titleOf(plan.case)} – ${time(run.startedAt)}` }
  yield { kind: 'text', text: `${outcome}${run.reason ? ` ${say(run.reason)}` : ''} (${run.id})` }
  for (const { guard, reason } of overriddenGuards(run)) {
    yield { kind: 'warning', text: text('report.override', { guard, reason }) }
  }
  const inputs = Object.entries(plan.inputs).map(([name, value]) => `${name} = ${value}`)
  const field = (name: string, ...lines: string[]) => (lines.length === 0 ? [] : [{ name, lines }])
  yield {
    kind: 'fields',
    fields: [
      ...field(text('told.plan'), plan.hash),
      ...field(text('report.case'), plan.case),
      ...field(text('told.inputs'), ...inputs),
      ...field(text('told.risk'), say(message(`risk.${plan.risk}`))),
      ...field(text('told.restarts'), ...plan.restarts),
      ...(run.endedAt === null ? [] : field(text('told.ended'), time(run.endedAt))),
      ...(run.undo === null ? [] : field(text('told.undoNow'), undoLine(run.undo, words))),
    ],
  }
  if (plan.guards.length > 0) {
    yield {
      kind: 'table',
      columns: [text('told.guard'), text('report.verdict'), text('report.reason')],
      rows: plan.guards.map((guard) => [
        `${guard.title[words.language]} (${guard.id})`,
        ...(guard.asked
          ? [text('told.asked'), answerTo(guard.id, run, words)]
          : [say(message(`verdict.${guard.verdict}`)), say(guard.reason)]),
      ]),
    }
  }
  for (const [index, step] of run.steps.entries()) yield* stepBlocks(step, index + 1, words)
  if (run.checks.length > 0 || run.checksBefore.length > 0) {
    yield { kind: 'text', text: text('told.checksOfRun') }
    yield beforeAndAfterTable(run, words)
  }
}

/** What the administrator has said to a guard that only a person can answer. */
function answerTo(guard: string, { answers }: Run, { text }: Words): string {
  const said = answers[guard]
  return said === undefined ? '–' : text(said ? 'report.yes' : 'report.no')
}

function undoLine({ startedAt, outcome }: NonNullable<Run['undo']>, { say, text, time }: Words): string {
  const began = time(startedAt)
  if (outcome === null) return began
  return text('told.named', { name: began, value: say(message(`undoOutcome.${outcome}`)) })
}

function* stepBlocks(told: RunStep, number: number, words: Words): Generator<ReportBlock> {
  const { say, text, language } = words
  const { step, outcome, reason, undo, now, intent } = told
  const sentences = (messages: readonly Message[]) => messages.map(say)
  const field = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : [{ name, lines: [...lines] }])
  const isDone = intent !== null
  yield {
    kind: 'fields',
    fields: [
      {
        name: text('told.step', { number }),
        lines: [
          titleOfStep(step, language, say),
          text('told.named', { name: say(message(`stepKind.${step.kind}`)), value: step.target }),
        ],
      },
      ...field(text('report.before'), sentences(step.before)),
      ...field(text('report.after'), sentences(step.after)),
      ...(step.kind === 'guidance'
        ? [
            ...field(text('told.done'), step.guidance[language].split('\n')),
            ...field(text('told.answered'), [step.question[language]]),
          ]
        : []),
      {
        name: text('report.outcome'),
        lines: [say(message(`stepOutcome.${outcome ?? 'skipped'}`)), ...(reason ? [say(reason)] : [])],
      },
      ...(isDone && now !== null ? field(text('told.proof'), [stateInWords(now, words)]) : []),
      ...field(text(losesLabel(step)), sentences(step.loses)),
      ...field(text('report.undo'), undoLines(undo, step, words)),
    ],
  }
  const calls = isDone ? step.calls.map(({ call }) => call) : []
  if (calls.length > 0) yield { kind: 'code', lines: calls }
}

function losesLabel(step: PlanStep) {
  if (isTransient(step)) return 'told.meanwhile'
  return step.undo === 'none' ? 'told.losesForGood' : 'told.loses'
}

function undoLines(undo: RunStep['undo'], step: PlanStep, words: Words): string[] {
  const { say } = words
  if (undo === null) return step.kind === 'guidance' ? [] : [extent(step, words)]
  return [
    say(message(`undoStepOutcome.${undo.outcome}`)),
    ...(undo.reason === null ? [] : [say(undo.reason)]),
    ...(undo.now === null ? [] : [stateInWords(undo.now, words)]),
  ]
}

/** How far a step can be taken back; a restart leaves nothing that could be. */
function extent(step: PlanStep, { say }: Words): string {
  return say(
    message(step.kind === 'action' ? (`reversal.${step.reversal}` as const) : (`undoExtent.${step.undo}` as const)),
  )
}
