import type { Confidence } from '../../shared/model/diagnosis.ts'
import type { Verdict } from '../../shared/model/finding.ts'
import type { PlanStep, Risk, UndoExtent } from '../../shared/model/plan.ts'
import type { Run, RunStep } from '../../shared/model/runs.ts'
import { isTransient } from '../../shared/model/transient-step.ts'
import { interruptedEnd, isStoppedByPerson, waitsForPerson } from '../state/run-questions.ts'
import { useSession } from '../state/use-session.ts'
import type { TextKey } from '../text/en.ts'
import { useTexts } from '../text/use-texts.ts'
import { type Look, Mark } from './mark.tsx'
import type { Tone } from './panel.tsx'

type Shown = readonly [Look, TextKey]

const verdicts: Record<Verdict, Shown> = {
  pass: ['good', 'verdict.pass'],
  fail: ['bad', 'verdict.fail'],
  unknown: ['doubt', 'verdict.unknown'],
  notApplicable: ['open', 'verdict.notApplicable'],
}
const risks: Record<Risk, Shown> = {
  low: ['info', 'plan.riskLow'],
  medium: ['warning', 'plan.riskMedium'],
  high: ['bad', 'plan.riskHigh'],
}
const extents: Record<UndoExtent, Shown> = {
  exact: ['match', 'plan.undoExact'],
  partial: ['warning', 'plan.undoPartial'],
  none: ['bad', 'plan.undoNone'],
}
// Green is kept for a check that has passed.
const confidences: Record<Confidence, Shown> = {
  certain: ['match', 'diagnosis.certain'],
  likely: ['match', 'diagnosis.likely'],
  possible: ['info', 'diagnosis.possible'],
}
const stepLooks: Record<NonNullable<RunStep['outcome']> | 'none', Look> = {
  none: 'open',
  running: 'info',
  applied: 'good',
  unchanged: 'good',
  notNeeded: 'good',
  failed: 'bad',
  outdated: 'warning',
  unclear: 'doubt',
  notApplied: 'open',
  waitingForYou: 'warning',
  answeredNo: 'bad',
  confirmed: 'good',
  skipped: 'open',
}
const undoLooks: Record<NonNullable<RunStep['undo']>['outcome'], Look> = {
  running: 'info',
  undone: 'good',
  alreadyBefore: 'good',
  changedSince: 'warning',
  notRestored: 'bad',
  nothingToUndo: 'info',
  cannotBeUndone: 'bad',
  kept: 'info',
}
const runLooks: Record<NonNullable<Run['outcome']> | 'none', Look> = {
  none: 'doubt',
  applied: 'good',
  failed: 'bad',
  partlyUndone: 'warning',
  outdated: 'warning',
  awaitingReboot: 'warning',
  undone: 'good',
}
const runUndoLooks: Record<NonNullable<NonNullable<Run['undo']>['outcome']> | 'none', Look> = {
  none: 'doubt',
  undone: 'good',
  partlyUndone: 'warning',
  changedSince: 'warning',
  nothingToUndo: 'info',
}

const interruptedShown = {
  done: ['warning', 'changes.interruptedDone'],
  partly: ['warning', 'changes.interruptedPartly'],
} as const satisfies Record<string, Shown>

function Badge({ shown: [look, key] }: { shown: Shown }) {
  const { text } = useTexts()
  return <Mark look={look}>{text(key)}</Mark>
}

/** The edge of a panel that holds the result of a check; the mark in it says the same in a word. */
export const verdictTones: Record<Verdict, Tone> = {
  pass: 'plain',
  fail: 'bad',
  unknown: 'attention',
  notApplicable: 'plain',
}

/** The verdict of a check; unknown never looks healthy, nor does what does not apply. */
export const VerdictBadge = ({ verdict }: { verdict: Verdict }) => <Badge shown={verdicts[verdict]} />
export const RiskBadge = ({ risk }: { risk: Risk }) => <Badge shown={risks[risk]} />
export const ConfidenceBadge = ({ confidence }: { confidence: Confidence }) => <Badge shown={confidences[confidence]} />

/** What going back gives. An action that leaves nothing behind has nothing to give back, which is no warning. */
export function UndoExtentBadge({ step }: { step: PlanStep }) {
  return <Badge shown={isTransient(step) ? ['info', 'plan.undoNothing'] : extents[step.undo]} />
}

/**
 * What became of one step: of its undo when there was one, else of the step itself. What a program that has ended was at does not run any
 * more.
 */
export function StepBadge({ run, step }: { run: Run; step: RunStep }) {
  const isAtWork = useSession(({ applying, undoing }) => applying?.run === run.id || undoing === run.id)
  const cutShort = <Badge shown={['doubt', 'run.step.cutShort']} />
  if (step.undo?.outcome === 'running' && !isAtWork) return cutShort
  if (step.undo) return <Badge shown={[undoLooks[step.undo.outcome], `undo.step.${step.undo.outcome}`]} />
  if (step.outcome === 'running' && !isAtWork) return cutShort
  if (step.outcome === 'unclear' && step.step.kind === 'action')
    return <Badge shown={['doubt', 'run.step.unclearAction']} />
  const over = run.undo?.outcome === 'undone' && step.outcome === 'waitingForYou'
  const outcome = over ? 'notApplied' : (step.outcome ?? 'none')
  return <Badge shown={[stepLooks[outcome], `run.step.${outcome}`]} />
}

/** What became of a run: of its undo when there was one, else of the run itself. */
export function RunBadge({ run }: { run: Run }) {
  if (run.undo) {
    const outcome = run.undo.outcome ?? 'none'
    return <Badge shown={[runUndoLooks[outcome], `undo.outcome.${outcome}`]} />
  }
  if (isStoppedByPerson(run)) return <Badge shown={['warning', 'run.outcome.stopped']} />
  if (waitsForPerson(run)) return <Badge shown={['warning', 'run.step.waitingForYou']} />
  const interrupted = interruptedEnd(run)
  if (interrupted) return <Badge shown={interruptedShown[interrupted]} />
  const outcome = run.outcome ?? 'none'
  return <Badge shown={[runLooks[outcome], `run.outcome.${outcome}`]} />
}
