import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Case } from '../../../shared/model/case.ts'
import { verdictCounts } from '../../components/finding-groups.tsx'
import { waitsForPerson } from '../../state/run-questions.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { usePlanSummary } from '../repair/plan-summary.ts'
import { type CaseStage, caseStages } from '../repair/repair-slice.ts'
import { useReachedStages } from './use-stage.ts'

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '8px',
    listStyleType: 'none',
    padding: '0',
    margin: '0',
  },
  stage: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    height: '100%',
    paddingInline: '10px',
    paddingBottom: '6px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    // As much as the open stage has more at its top.
    paddingTop: '9px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default', backgroundColor: 'transparent' },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorBrandStroke1,
    // Where colours are few, it is told by its edge.
    borderTopWidth: '6px',
    paddingTop: '6px',
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  said: { fontSize: tokens.fontSizeBase200 },
})

/** The four stages of a case with what is known of each; one that was not reached cannot be opened. */
export function StageBar({ theCase, open }: { theCase: Case; open: CaseStage }) {
  const { text } = useTexts()
  const styles = useStyles()
  const reached = useReachedStages(theCase.id)
  const showStage = useSession((state) => state.showStage)
  const said = useStageWords(theCase)
  return (
    <nav aria-label={text('case.stages')}>
      <ol className={styles.bar}>
        {caseStages.map((stage, index) => (
          <li key={stage}>
            <button
              type="button"
              className={mergeClasses(styles.stage, stage === open && styles.open)}
              disabled={!reached.includes(stage)}
              aria-current={stage === open ? 'step' : undefined}
              onClick={() => showStage(stage)}
            >
              <span className={styles.name}>
                {index + 1} {text(`case.stage.${stage}`)}
              </span>
              <span className={styles.said}>{said[stage]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** What a few words say of each stage. */
function useStageWords(theCase: Case): Record<CaseStage, string> {
  const { text } = useTexts()
  const round = useSession((state) => (state.caseChecks?.scope === theCase.id ? state.caseChecks : null))
  const applying = useSession((state) => state.applying?.case === theCase.id)
  const plan = usePlanSummary(theCase.id)
  const run = useSession((state) => state.runs.find(({ id }) => id === state.runOfCase[theCase.id]))
  const { fail, unknown, pass } = verdictCounts(round?.findings ?? [])
  const found = (): string => {
    if (theCase.checks.length === 0) return text('case.judgedByYou')
    if (!round || round.running) return text('case.reading')
    if (round.stale) return text('case.changedSince')
    if (fail > 0) return text('case.wrong', { count: fail })
    return unknown > 0 ? text('case.unknown', { count: unknown }) : text('case.passed', { count: pass })
  }
  const waits = run && waitsForPerson(run) ? ('run.step.waitingForYou' as const) : null
  const end = run?.undo ? (`undo.outcome.${run.undo.outcome ?? 'none'}` as const) : waits
  return {
    found: found(),
    plan: theCase.fix ? (plan ?? '') : text('case.noFix'),
    repair: applying ? text('run.step.running') : '',
    verified: run && !applying ? text(end ?? `run.outcome.${run.outcome ?? 'none'}`) : '',
  }
}
