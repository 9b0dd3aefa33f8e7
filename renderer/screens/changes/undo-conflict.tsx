import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { digestOf } from '../../../shared/model/digest.ts'
import type { Run, RunStep } from '../../../shared/model/runs.ts'
import type { UndoDecision } from '../../../shared/model/undo-decision.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { conflictingSteps, hasConflict } from '../../state/run-questions.ts'
import { useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ThreeStates } from './three-states.tsx'
import { UndoGuards, useGuardedUndo } from './undo-guards.tsx'

type Choice = UndoDecision['choice']

interface UndoConflictProps {
  run: Run
  level?: 2 | 3
  /** What the run repaired, where that does not stand above. */
  about?: string
}

/** For each step that someone has changed since: the three states, and the choice that only a person can make. */
export function UndoConflict({ run, level = 3, about }: UndoConflictProps) {
  const { text } = useTexts()
  const undo = useGuardedUndo(run.id)
  const busy = useSession((state) => state.applying !== null || state.undoing !== null)
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const steps = conflictingSteps(run)
  if (!hasConflict(run)) return null
  const complete = steps.every(({ step }) => choices[step.id]) && undo.ready

  async function carryOut(): Promise<void> {
    if (!complete || busy) return
    const decisions = steps.map(async ({ step, undo: found }) => ({
      step: step.id,
      choice: choices[step.id] ?? 'keep',
      seen: await digestOf(found?.now ?? null),
    }))
    await undo.begin(await Promise.all(decisions))
  }

  return (
    <Section title={text('undo.conflict')} level={level} tone="attention" focusOn={run.id}>
      {about !== undefined && <Quiet>{about}</Quiet>}
      <p>{text('undo.conflictLead')}</p>
      {steps.map((step) => (
        <Conflict
          key={step.step.id}
          step={step}
          level={level}
          choice={choices[step.step.id]}
          onChoice={(choice) => setChoices({ ...choices, [step.step.id]: choice })}
        />
      ))}
      <UndoGuards {...undo} />
      <div className="row">
        <Button appearance="primary" disabledFocusable={!complete || busy} onClick={() => void carryOut()}>
          {text('undo.carryOut')}
        </Button>
        {!complete && <Quiet as="span">{text('undo.chooseFirst')}</Quiet>}
      </div>
    </Section>
  )
}

interface ConflictProps {
  step: RunStep
  level: 2 | 3
  choice: Choice | undefined
  onChoice(choice: Choice): void
}

function Conflict({ step, level, choice, onChoice }: ConflictProps) {
  const texts = useTexts()
  const { text, say } = texts
  const Heading = level === 2 ? 'h3' : 'h4'
  return (
    <div className="stack">
      <Heading>{stepTitle(step.step, texts)}</Heading>
      <p>{step.undo?.reason ? say(step.undo.reason) : text('undo.conflictOf', { target: step.step.target })}</p>
      <ThreeStates
        before={step.intent?.before ?? null}
        ours={step.now ?? step.intent?.after ?? null}
        now={step.undo?.now ?? null}
        name={visibleText(step.step.target)}
      />
      <Field label={text('undo.choice', { target: step.step.target })}>
        <RadioGroup value={choice ?? ''} onChange={(_event, { value }) => onChoice(value as Choice)}>
          <Radio value="restore" label={text('undo.restore')} />
          <Radio value="keep" label={text('undo.keep')} />
        </RadioGroup>
      </Field>
    </div>
  )
}
