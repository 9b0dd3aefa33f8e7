import type { PlanStep } from '../../../shared/model/plan.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { RiskBadge, UndoExtentBadge } from '../../components/badges.tsx'
import { CommandBlock } from '../../components/command-block.tsx'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { MessageLines, StateChange } from '../../components/state-change.tsx'
import { isTransient } from '../../state/run-questions.ts'
import type { TextKey } from '../../text/en.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuidanceText } from './guidance-text.tsx'
import { ScriptButton } from './script-button.tsx'

/** One step of a plan: on what, from what to what, with which call, at which risk, and what the way back gives. */
export function PlanStepCard({ step, number }: { step: PlanStep; number: number }) {
  const texts = useTexts()
  const { text } = texts
  return (
    <li>
      <Panel>
        <div className="row spread">
          <h4>{text('plan.step', { number, title: stepTitle(step, texts) })}</h4>
          <div className="row">
            {step.kind === 'guidance' ? <strong>{text('plan.guidance')}</strong> : <RiskBadge risk={step.risk} />}
            {step.kind !== 'guidance' && <UndoExtentBadge step={step} />}
          </div>
        </div>
        {step.kind !== 'guidance' && (
          <p>
            <Quiet as="span">{text('action.labelled', { label: text('plan.target') })} </Quiet>
            <code>{visibleText(step.target)}</code>
          </p>
        )}
        {step.kind === 'guidance' && <GuidanceText step={step} later />}
        {step.kind !== 'guidance' && <StateChange before={step.before} after={step.after} />}
        {step.loses.length > 0 && (
          <div>
            <strong>{text('action.labelled', { label: text(losesLabel(step)) })} </strong>
            <MessageLines lines={step.loses} />
          </div>
        )}
        {step.kind === 'change' && step.restarts.length > 0 && (
          <p>{text('plan.stepRestarts', { services: step.restarts.join(', ') })}</p>
        )}
        {step.kind === 'change' && step.reboot && <p>{text('plan.stepReboot')}</p>}
        {step.onlyIfFailing.length > 0 && <Quiet>{text('plan.onlyIfFailing')}</Quiet>}
        {step.kind !== 'guidance' &&
          step.calls.map(({ call, equivalent }) => (
            <div key={call} className="tight">
              <CommandBlock label={text('plan.call')} command={visibleText(call)}>
                <ScriptButton call={call} />
              </CommandBlock>
              {equivalent && <CommandBlock label={text('plan.equivalent')} command={visibleText(equivalent)} />}
            </div>
          ))}
      </Panel>
    </li>
  )
}

function losesLabel(step: PlanStep): TextKey {
  if (isTransient(step)) return 'plan.meanwhile'
  return step.undo === 'none' ? 'plan.losesForGood' : 'plan.loses'
}
