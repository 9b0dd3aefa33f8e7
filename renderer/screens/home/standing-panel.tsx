import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import type { Area } from '../../../shared/model/area.ts'
import type { CheckProgress } from '../../../shared/model/check-progress.ts'
import { likeliestCases } from '../../../shared/model/likeliest-cases.ts'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { interruptedRuns } from '../../state/run-questions.ts'
import type { SessionState } from '../../state/session-store.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InterruptedList } from '../changes/interrupted-list.tsx'
import { areaOfFinding } from './area-of-finding.ts'
import { FaultWords } from './fault-words.tsx'
import { placeOfCheck } from './place-of-check.ts'
import { type Coverage, type Standing, standingOf } from './standing.ts'

const useStyles = makeStyles({
  panel: { flexDirection: 'row', columnGap: '16px', alignItems: 'flex-start' },
  words: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: '0', flex: '1' },
  icon: { flex: 'none', lineHeight: '0', color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
})

/** One sentence about this server and the one button that follows from it. */
export function StandingPanel({ onShow }: { onShow(area: Area): void }) {
  const styles = useStyles()
  const standing = useStanding()
  return (
    <Panel size="large" tone={standing.kind === 'fault' ? 'bad' : 'plain'} className={styles.panel}>
      <div className={mergeClasses(styles.icon, iconTone(standing.kind, styles))}>
        <StandingIcon kind={standing.kind} />
      </div>
      <div className={styles.words}>
        <div className="stack" role="status">
          <Words standing={standing} />
        </div>
        <Actions standing={standing} onShow={onShow} />
        <CoverageLine standing={standing} />
      </div>
    </Panel>
  )
}

function useStanding(): Standing {
  const health = useSession((state) => state.health)
  const cases = useSession((state) => state.view?.cases)
  const runs = useSession((state) => state.runs)
  const applying = useSession((state) => state.applying?.run)
  const undoing = useSession((state) => state.undoing)
  const evidence = useSession((state) => state.evidence)
  const likely = likeliestCases(health?.findings ?? [], evidence, placeOfCheck(cases ?? []))
  const told = likely.some(({ standing }) => standing === 'supported')
  return standingOf(health, cases ?? [], interruptedRuns(runs, [applying, undoing]), told)
}

function StandingIcon({ kind }: { kind: Standing['kind'] }) {
  if (kind === 'checking') return <Spinner size="small" aria-hidden />
  if (kind === 'fault') return <ErrorCircleFilled aria-hidden fontSize="36px" />
  if (kind === 'good') return <CheckmarkCircleFilled aria-hidden fontSize="36px" />
  if (kind === 'interrupted') return <WarningFilled aria-hidden fontSize="36px" />
  return <QuestionCircleRegular aria-hidden fontSize="36px" />
}

function iconTone(kind: Standing['kind'], styles: ReturnType<typeof useStyles>): string | undefined {
  if (kind === 'fault') return styles.bad
  if (kind === 'good') return styles.good
  return kind === 'interrupted' ? styles.warning : undefined
}

function Words({ standing }: { standing: Standing }) {
  const { text } = useTexts()
  switch (standing.kind) {
    case 'fault':
      return <FaultWords problems={standing.problems} />
    case 'interrupted':
      return (
        <>
          <Sentence
            first={text('home.interrupted', { count: standing.runs.length })}
            then={text('home.interruptedWhat')}
          />
          <InterruptedList runs={standing.runs} />
        </>
      )
    case 'unknown':
      return (
        <Sentence first={text('home.unknown', { count: standing.coverage.unknown })} then={text('home.unknownWhat')} />
      )
    default:
      return <Sentence first={text(`home.is.${standing.kind}`)} then={text(`home.what.${standing.kind}`)} />
  }
}

function Sentence({ first, then }: { first: string; then: string }) {
  return (
    <>
      <h1>{first}</h1>
      <p>{then}</p>
    </>
  )
}

function Actions({ standing, onShow }: { standing: Standing; onShow(area: Area): void }) {
  const { text } = useTexts()
  const goTo = useSession((state) => state.goTo)
  const reviewRepair = useSession((state) => state.reviewRepair)
  const runChecks = useSession((state) => state.runChecks)
  const gatherNow = useSession((state) => state.gatherNow)
  const cancelChecks = useSession((state) => state.cancelChecks)
  const running = useSession((state) => state.health?.running ?? false)
  const unknown = useSession(unknownArea)
  const check = (appearance: 'primary' | 'secondary') =>
    running ? (
      <Button onClick={() => void cancelChecks()}>{text('home.stop')}</Button>
    ) : (
      <Button
        appearance={appearance}
        onClick={() => {
          void runChecks(null)
          void gatherNow()
        }}
      >
        {text(standing.kind === 'notChecked' ? 'home.check' : 'home.checkAgain')}
      </Button>
    )
  if (standing.kind === 'interrupted') {
    return (
      <Row>
        <Button appearance="primary" onClick={() => goTo('changes')}>
          {text('home.interruptedGo')}
        </Button>
      </Row>
    )
  }
  if (standing.kind === 'fault') {
    const [first] = standing.problems
    return (
      <Row>
        {first && (
          <Button appearance="primary" onClick={() => void reviewRepair(first.case.id)}>
            {text(first.case.repairable ? 'home.review' : 'home.seeWhatToDo')}
          </Button>
        )}
        {check('secondary')}
      </Row>
    )
  }
  if (standing.kind === 'unknown' && unknown) {
    return (
      <Row>
        <Button appearance="primary" onClick={() => onShow(unknown)}>
          {text('home.showUnknown')}
        </Button>
        {check('secondary')}
      </Row>
    )
  }
  return <Row>{check(standing.kind === 'good' ? 'secondary' : 'primary')}</Row>
}

/** The first part of the server of which an answer is missing. */
function unknownArea({ health, view }: SessionState): Area | undefined {
  const missing = health?.findings.find(({ verdict }) => verdict === 'unknown')
  return missing && areaOfFinding(missing, view?.cases ?? [])
}

function Row({ children }: { children: ReactNode }) {
  return <div className="row">{children}</div>
}

/** How much of what was asked is known, what is being read, and what changed: said with every standing that rests on checks. */
function CoverageLine({ standing }: { standing: Standing }) {
  const { text, ago, inTurn } = useTexts()
  const health = useSession((state) => state.health)
  const at = useSession((state) => state.healthAt)
  if (!('coverage' in standing) || health === null) return null
  const { asked, answered } = standing.coverage satisfies Coverage
  const { running, progress, compared } = health
  const total = progress?.asked ?? null
  return (
    <>
      <Quiet small>
        {running && total === null
          ? text('home.coverageSoFar', { count: asked })
          : text('home.coverage', { answered, count: total ?? asked })}
        {at !== null && !running && ` · ${ago(at)}`}
      </Quiet>
      {running && progress && progress.reading.length > 0 && (
        <Quiet small>
          {text('home.reading', {
            areas: inTurn(areasOf(progress).map((area) => text(`home.area.${area}`))),
          })}
        </Quiet>
      )}
      {!running && compared && (
        <Quiet small>
          {text('home.compared', {
            fresh: compared.fresh.length,
            fixed: compared.fixed.length,
            still: compared.still.length,
          })}
        </Quiet>
      )}
    </>
  )
}

/** The parts of the server that are being read, in the order in which they were asked. */
function areasOf({ reading }: CheckProgress): Area[] {
  return [...new Set(reading.map(({ area }) => area))]
}
