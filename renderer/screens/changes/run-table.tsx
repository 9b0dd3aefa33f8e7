import type { Json } from '../../../shared/model/expectation.ts'
import type { Run, RunStep } from '../../../shared/model/runs.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { StepBadge } from '../../components/badges.tsx'
import { Evidence } from '../../components/evidence.tsx'
import { MessageLines } from '../../components/state-change.tsx'
import { sameField } from '../../state/state-fields.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'

/** The steps of a run as a table: what, before, after, what was last read, and what became of it. */
export function RunTable({ run, name }: { run: Run; name: string }) {
  const { text } = useTexts()
  return (
    <table className="states">
      <caption className="hidden">
        {text('action.labelled', { label: text('changes.showSteps') })} {name}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text('changes.target')}</th>
          <th scope="col">{text('changes.before')}</th>
          <th scope="col">{text('changes.after')}</th>
          <th scope="col">{text('changes.now')}</th>
          <th scope="col">{text('changes.state')}</th>
        </tr>
      </thead>
      <tbody>
        {run.steps.map((step) => (
          <StepRow key={step.step.id} run={run} step={step} />
        ))}
      </tbody>
    </table>
  )
}

function StepRow({ run, step }: { run: Run; step: RunStep }) {
  const texts = useTexts()
  const { text, say } = texts
  const reason = step.undo?.reason ?? step.reason
  return (
    <tr>
      <th scope="row">
        <div>{stepTitle(step.step, texts)}</div>
        {step.step.kind !== 'guidance' && <div className="mono quiet">{visibleText(step.step.target)}</div>}
      </th>
      <td data-label={text('changes.before')}>
        <MessageLines lines={step.step.before} />
      </td>
      <td data-label={text('changes.after')}>
        <MessageLines lines={step.step.after} />
      </td>
      <td data-label={text('changes.now')}>
        <LastRead step={step} />
      </td>
      <td data-label={text('changes.state')}>
        <StepBadge run={run} step={step} />
        {reason && <div>{say(reason)}</div>}
      </td>
    </tr>
  )
}

function LastRead({ step }: { step: RunStep }) {
  const { text } = useTexts()
  const now: Json = step.undo?.now ?? step.now
  if (step.step.kind === 'guidance') return <span>–</span>
  if (now === null) return <span className="quiet">{text('changes.notRead')}</span>
  const word = wordFor(now, step)
  return (
    <>
      {word && <div>{text(word)}</div>}
      <Evidence label="run.readBack" evidence={now} />
    </>
  )
}

function wordFor(now: Json, { intent }: RunStep): 'changes.sameAsAfter' | 'changes.sameAsBefore' | null {
  if (!intent) return null
  if (sameField(now, intent.after)) return 'changes.sameAsAfter'
  return sameField(now, intent.before) ? 'changes.sameAsBefore' : null
}
