import { makeStyles, tokens } from '@fluentui/react-components'
import type { Run, RunStep } from '../../../shared/model/runs.ts'
import { StepBadge } from '../../components/badges.tsx'
import { useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { Elapsed } from './elapsed.tsx'
import { stepLimitSeconds, stepTimes } from './step-times.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    padding: '6px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  running: { border: `2px solid ${tokens.colorBrandStroke1}` },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
})

interface RunStepRowProps {
  run: Run
  step: RunStep
  number: number
}

/** One step of a run that is under way: what it does, how long it has taken against its limit, what became of it, and why. */
export function RunStepRow({ run, step, number }: RunStepRowProps) {
  const texts = useTexts()
  const styles = useStyles()
  const records = useSession((state) => state.records)
  const progress = useSession((state) => state.progress[step.step.id])
  const times = stepTimes(records, run.id).get(step.step.id)
  const running = step.outcome === 'running'
  return (
    <li className={running ? `${styles.row} ${styles.running}` : styles.row}>
      <div className="row spread">
        <h3 className={styles.title}>
          {number}. {stepTitle(step.step, texts)}
        </h3>
        <span className="row">
          {times && <Elapsed times={times} limit={stepLimitSeconds(step.step)} />}
          <StepBadge run={run} step={step} />
        </span>
      </div>
      {running && progress && <p>{texts.say(progress)}</p>}
      {step.reason && (
        <p>
          <strong>{texts.say(step.reason)}</strong>
        </p>
      )}
    </li>
  )
}
