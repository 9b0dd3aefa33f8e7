import { Button, Link, makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import {
  failureWords,
  jobReason,
  type LikelyCase,
  likeliestCases,
  type Reason,
  untoldJobs,
} from '../../../shared/model/likeliest-cases.ts'
import { type NowEvidence, nowHours } from '../../../shared/model/now-evidence.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Fold } from '../../components/fold.tsx'
import { type Look, Mark } from '../../components/mark.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { placeOfCheck } from './place-of-check.ts'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingInlineStart: '24px', margin: '0' },
  title: { fontWeight: tokens.fontWeightSemibold },
})

const looks: Record<LikelyCase['standing'], Look> = { proven: 'bad', supported: 'doubt', refuted: 'good' }

/** What is wrong now: failed checks, logs, events and last jobs together, the likeliest case first, each with its reasons. */
export function LikelyCauses() {
  const { text, say } = useTexts()
  const health = useSession((state) => state.health)
  const evidence = useSession((state) => state.evidence)
  const cases = useSession((state) => state.view?.cases)
  if (health === null && evidence === null) return null
  const likely = likeliestCases(health?.findings ?? [], evidence, placeOfCheck(cases ?? []))
  const otherJobs = untoldJobs(evidence?.jobs ?? [], likely)
  return (
    <section className="stack" aria-label={text('home.likely')}>
      <h2>{text('home.likely')}</h2>
      <Period />
      {likely.length > 0 ? <Ranked likely={likely} /> : evidence && <p>{text('home.likelyNone')}</p>}
      {otherJobs.length > 0 && (
        <ul className="bullets">
          {otherJobs.map((job) => (
            <li key={`${job.type} ${job.at}`}>{say(jobReason(job))}</li>
          ))}
        </ul>
      )}
      {evidence && <LookedThrough evidence={evidence} />}
    </section>
  )
}

/** How far back is looked, and what is being looked through. */
function Period() {
  const { text } = useTexts()
  const chosen = useSession((state) => state.nowHours)
  const gathering = useSession((state) => state.gathering)
  const progress = useSession((state) => state.gatherProgress)
  const gatherNow = useSession((state) => state.gatherNow)
  const stopGathering = useSession((state) => state.stopGathering)
  return (
    <div className="row">
      {nowHours.map((hours) => (
        <ToggleButton key={hours} size="small" checked={chosen === hours} onClick={() => void gatherNow(hours)}>
          {text(hours === 24 ? 'home.lastDay' : 'home.lastWeek')}
        </ToggleButton>
      ))}
      {gathering && (
        <>
          <Quiet as="span" small>
            {progress === null
              ? text('home.gathering')
              : text('home.gatheringMegabytes', { done: megabytes(progress.bytes), total: megabytes(progress.total) })}
          </Quiet>
          <Button size="small" appearance="subtle" onClick={() => void stopGathering()}>
            {text('home.stopGathering')}
          </Button>
        </>
      )}
    </div>
  )
}

function Ranked({ likely }: { likely: readonly LikelyCase[] }) {
  const { text, localized } = useTexts()
  const styles = useStyles()
  const cases = useSession((state) => state.view?.cases)
  const showCase = useSession((state) => state.showCase)
  return (
    <ol className={styles.list}>
      {likely.map(({ case: id, standing, reasons }) => {
        const known = cases?.find((one) => one.id === id)
        return (
          <li key={id}>
            <div className="row">
              <Link as="button" inline className={styles.title} onClick={() => void showCase(id)}>
                {known ? localized(known.title) : visibleText(id)}
              </Link>
              <Mark look={looks[standing]}>{text(`home.standing.${standing}`)}</Mark>
            </div>
            <Reasons case={id} reasons={reasons} />
          </li>
        )
      })}
    </ol>
  )
}

/** The reasons in words, each once; that a check proves it is said by the mark already. */
function Reasons({ case: id, reasons }: { case: string; reasons: readonly Reason[] }) {
  const { say, localized, named } = useTexts()
  const theCase = useSession((state) => state.cases[id])
  const needCase = useSession((state) => state.needCase)
  useEffect(() => void needCase(id), [needCase, id])
  const words = (reason: Reason): string[] => {
    if (!('failing' in reason)) return [say(reason)]
    const { failing } = reason
    const check = theCase?.checks.find((one) => failing.check === `${id}#${one.id}`)
    // What is said of writers names them; anything else is said of what the check looks at.
    return failureWords(failing).map((told) =>
      check && told.key.startsWith('check.') ? named(localized(check.title), say(told)) : say(told),
    )
  }
  return (
    <ul className="bullets">
      {[...new Set(reasons.flatMap(words))].map((said) => (
        <li key={said}>{visibleText(said)}</li>
      ))}
    </ul>
  )
}

/** What was looked through, and what not, with the reason. */
function LookedThrough({ evidence }: { evidence: NowEvidence }) {
  const { text, say, named, moment } = useTexts()
  const { since, files, bytes, problems, unread } = evidence
  const missing = [
    ...problems.map(({ file, reason }) => named(file, say(reason))),
    ...unread.map((reason) => say(reason)),
  ]
  return (
    <>
      <Quiet small>
        {files === 0
          ? text('home.lookedNone')
          : text('home.looked', { count: files, megabytes: megabytes(bytes), since: moment(since) })}
        {evidence.cancelled && ` ${text('home.lookedCut')}`}
      </Quiet>
      {missing.length > 0 && (
        <Fold title={text('home.notLooked', { count: missing.length })}>
          <ul className="bullets">
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10
}
