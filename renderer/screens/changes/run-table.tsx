import type { Json } from '../../../shared/model/expectation.ts'
import type { Run, RunStep } from '../../../shared/model/runs.ts'
import { StepBadge } from '../../components/badges.tsx'
import { Evidence } from '../../components/evidence.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { MessageLines } from '../../components/state-change.tsx'
import { StatesCell, StatesRow, StatesTable } from '../../components/states-table.tsx'
import { StepTarget } from '../../components/step-target.tsx'
import { wasReached } from '../../state/run-questions.ts'
import { stepTitle } from '../../text/step-title.ts'
import type { Texts } from '../../text/texts-in.ts'
import { useTexts } from '../../text/use-texts.ts'
import { sameField } from './state-fields.ts'

/** The steps of a run as a table: what, before and after side by side, and what became of it with what was read back. */
export function RunTable({ run, name }: { run: Run; name: string }) {
  const { text } = useTexts()
  const columns = columnsOf(text)
  return (
    <StatesTable
      name={`${text('action.labelled', { label: text('changes.showSteps') })} ${name}`}
      columns={Object.values(columns)}
    >
      {run.steps.map((step) => (
        <StepRow key={step.step.id} run={run} step={step} />
      ))}
    </StatesTable>
  )
}

function columnsOf(text: Texts['text']) {
  return {
    target: text('changes.target'),
    before: text('changes.before'),
    after: text('changes.after'),
    state: text('changes.state'),
  }
}

function StepRow({ run, step }: { run: Run; step: RunStep }) {
  const texts = useTexts()
  const columns = columnsOf(texts.text)
  // What others have changed is told where it is decided what to keep.
  const reason = step.undo?.outcome === 'changedSince' ? null : (step.undo?.reason ?? step.reason)
  return (
    <StatesRow head={<StepName step={step} />}>
      <StatesCell label={columns.before}>
        <MessageLines lines={step.step.before} />
      </StatesCell>
      <StatesCell label={columns.after}>
        {wasReached(step) ? (
          <MessageLines lines={step.step.after} />
        ) : (
          <Quiet as="span">{step.step.kind === 'guidance' ? '–' : texts.text('changes.leftAlone')}</Quiet>
        )}
      </StatesCell>
      <StatesCell label={columns.state}>
        <div className="tight">
          <StepBadge run={run} step={step} />
          {reason && <div>{texts.say(reason)}</div>}
          <LastRead step={step} />
        </div>
      </StatesCell>
    </StatesRow>
  )
}

function StepName({ step: { step } }: { step: RunStep }) {
  const texts = useTexts()
  return (
    <>
      <div>{stepTitle(step, texts)}</div>
      {step.kind === 'change' && <StepTarget step={step} />}
    </>
  )
}

function LastRead({ step }: { step: RunStep }) {
  const { text } = useTexts()
  const now: Json = step.undo?.now ?? step.now
  if (step.step.kind === 'guidance' || now === null) return null
  const word = wordFor(now, step)
  return (
    <>
      {word && <Quiet small>{text(word)}</Quiet>}
      <Evidence label="run.readBack" evidence={now} />
    </>
  )
}

function wordFor(now: Json, { intent }: RunStep): 'changes.sameAsAfter' | 'changes.sameAsBefore' | null {
  if (!intent) return null
  if (sameField(now, intent.after)) return 'changes.sameAsAfter'
  return sameField(now, intent.before) ? 'changes.sameAsBefore' : null
}
