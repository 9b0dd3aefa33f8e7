import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { EvidenceText } from '../../renderer/components/evidence.tsx'
import { FindingRow } from '../../renderer/components/finding-row.tsx'
import { ServerBar } from '../../renderer/frame/server-bar.tsx'
import { RunTable } from '../../renderer/screens/changes/run-table.tsx'
import { ThreeStates } from '../../renderer/screens/changes/three-states.tsx'
import { UndoConflict } from '../../renderer/screens/changes/undo-conflict.tsx'
import { CaseMatchCard, CodeMatchCard } from '../../renderer/screens/diagnose/match-card.tsx'
import { GuardRow } from '../../renderer/screens/repair/guard-row.tsx'
import { PlanConsequences } from '../../renderer/screens/repair/plan-consequences.tsx'
import { StepDetails } from '../../renderer/screens/repair/plan-step-row.tsx'
import { RunStepRow } from '../../renderer/screens/repair/run-step-row.tsx'
import { createSessionStore } from '../../renderer/state/session-store.ts'
import { SessionContext } from '../../renderer/state/use-session.ts'
import { createScreenTexts } from '../../renderer/text/screen-texts.ts'
import { message } from '../../shared/model/message.ts'
import { type Run, runsOf } from '../../shared/model/runs.ts'
import { badLines, hostile, withHostileWords } from '../support/hostile-words.ts'
import { RecordedBridge } from './recorded-bridge.ts'
import { failing, recordsOf, repaired, sessionView, tlsCase, tlsPlan, undoConflict } from './recorded-repair.ts'

/** What a screen draws, as HTML. */
function drawn(children: ReactNode): string {
  const store = createSessionStore(new RecordedBridge({}))
  return renderToStaticMarkup(
    <I18nextProvider i18n={createScreenTexts('en')}>
      <SessionContext value={store}>{children}</SessionContext>
    </I18nextProvider>,
  )
}

const plan = withHostileWords(tlsPlan)
const view = withHostileWords(sessionView())
const theCase = {
  ...tlsCase,
  ...(tlsCase.fix && { fix: { ...tlsCase.fix, impact: withHostileWords(tlsCase.fix.impact) } }),
}

/** A run in which everything that is free to say anything says hostile words, and that someone has changed since. */
function hostileRun(): Run {
  const [run] = runsOf(recordsOf([...repaired, ...undoConflict]))
  if (!run) throw new Error('The recorded repair has no run.')
  const steps = withHostileWords(run.steps).map((step, index) => ({ ...step, step: plan.steps[index] ?? step.step }))
  return { ...run, plan, steps }
}

const why = [message('why.message', { language: 'en', text: hostile })]

describe('S24 hostile words that a screen shows are text, and all of them can be seen:', () => {
  test.each<[string, () => ReactNode]>([
    ['each step of a plan', () => plan.steps.map((one) => <StepDetails key={one.id} step={one} />)],
    ['what a plan disturbs', () => <PlanConsequences theCase={theCase} plan={plan} />],
    ['a guard', () => plan.guards.map((one) => <GuardRow key={one.id} guard={one} reason="" onReason={() => {}} />)],
    ['a finding', () => <FindingRow finding={withHostileWords(failing)} />],
    ['what was read, unfolded', () => <EvidenceText label="" evidence={{ [hostile]: [hostile] }} />],
    ['the three states of a thing', () => <ThreeStates before={hostile} ours={{ [hostile]: 1 }} now={null} name="" />],
    ['the steps of a run', () => hostileRun().steps.map((one) => drawnStep(one))],
    ['the table of a run', () => <RunTable run={hostileRun()} name="" />],
    ['the question of an undo', () => <UndoConflict run={hostileRun()} />],
    ['the name of the server', () => <ServerBar view={view} />],
    [
      'a matching case',
      () => <CaseMatchCard number={1} match={{ case: hostile, covers: [], confidence: 'likely', why }} />,
    ],
    [
      'a matching code',
      () => (
        <CodeMatchCard
          match={{
            code: hostile,
            product: '',
            message: hostile,
            confidence: 'likely',
            why,
            about: { en: hostile, fr: hostile, nl: hostile },
            act: null,
          }}
        />
      ),
    ],
  ])('%s', (_, children) => {
    const html = drawn(children())
    expect(badLines(html)).toEqual([])
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;U+202E&gt;')
  })
})

function drawnStep(step: Run['steps'][number]): ReactNode {
  return <RunStepRow key={step.step.id} run={hostileRun()} step={step} number={1} />
}
