import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components'
import type { PlanStep } from '../../../shared/model/plan.ts'
import { isTransient } from '../../../shared/model/transient-step.ts'
import { RiskBadge, UndoExtentBadge } from '../../components/badges.tsx'
import { Code } from '../../components/code.tsx'
import { HeaderLine } from '../../components/header-line.tsx'
import { Mark } from '../../components/mark.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { MessageLines, StateChange } from '../../components/state-change.tsx'
import type { TextKey } from '../../text/en.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuidanceText } from './guidance-text.tsx'
import { StepCommands } from './step-commands.tsx'
import { useStepTime } from './use-expected-time.ts'

const useStyles = makeStyles({
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  header: { minHeight: '40px', height: 'auto', paddingBlock: '4px' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  panel: { display: 'flex', flexDirection: 'column', rowGap: '10px', minWidth: '0', margin: '4px 12px 12px 36px' },
})

/** One step of a plan in a line: what it does, how long it may take, its risk, its way back; opened, from what to what and with which commands. */
export function PlanStepRow({ step, number }: { step: PlanStep; number: number }) {
  const texts = useTexts()
  const { text } = texts
  const styles = useStyles()
  const time = useStepTime(step)
  return (
    <li className={styles.row}>
      <AccordionItem value={step.id}>
        <AccordionHeader as="h3" button={{ className: styles.header }}>
          <HeaderLine>
            <span className={styles.title}>
              {number}. {stepTitle(step, texts)}
            </span>
            <span className="row">
              {step.kind === 'guidance' ? (
                <Mark look="info">{text('plan.guidance')}</Mark>
              ) : (
                <>
                  {time && (
                    <Quiet as="span" small>
                      {time}
                    </Quiet>
                  )}
                  <RiskBadge risk={step.risk} />
                  <UndoExtentBadge step={step} />
                </>
              )}
            </span>
          </HeaderLine>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <StepDetails step={step} />
        </AccordionPanel>
      </AccordionItem>
    </li>
  )
}

/** All of one step: on what, from what to what, what going back loses, and the commands. */
export function StepDetails({ step }: { step: PlanStep }) {
  const { text, list } = useTexts()
  if (step.kind === 'guidance') return <GuidanceText step={step} later />
  return (
    <>
      {step.kind === 'change' && (
        <p>
          <Quiet as="span">{text('action.labelled', { label: text('plan.target') })} </Quiet>
          <Code>{step.target}</Code>
        </p>
      )}
      <StateChange before={step.before} after={step.after} />
      {step.loses.length > 0 && (
        <div>
          <strong>{text('action.labelled', { label: text(losesLabel(step)) })} </strong>
          <MessageLines lines={step.loses} />
        </div>
      )}
      {step.kind === 'change' && step.restarts.length > 0 && (
        <p>{text('plan.stepRestarts', { services: list(step.restarts) })}</p>
      )}
      {step.kind === 'change' && step.reboot && <p>{text('plan.stepReboot')}</p>}
      {step.onlyIfFailing.length > 0 && <Quiet>{text('plan.onlyIfFailing')}</Quiet>}
      <StepCommands step={step} />
    </>
  )
}

function losesLabel(step: PlanStep): TextKey {
  if (isTransient(step)) return 'plan.meanwhile'
  return step.undo === 'none' ? 'plan.losesForGood' : 'plan.loses'
}
