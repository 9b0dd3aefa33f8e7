import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { interruptedRuns } from '../../state/run-questions.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InterruptedRuns } from './interrupted-runs.tsx'
import { RunCard } from './run-card.tsx'

/** Every run on this server as the journal tells it, newest first; those left open stand above all. */
export function ChangesScreen() {
  const { text } = useTexts()
  const runs = useSession((state) => state.runs)
  const applying = useSession((state) => state.applying?.run)
  const undoing = useSession((state) => state.undoing)
  const resumed = useSession((state) => state.resumed)
  const interrupted = interruptedRuns(runs, [applying, undoing])
  return (
    <>
      <Section title={text('changes.title')} level={1} focusOn="changes">
        <Quiet>{text('changes.lead')}</Quiet>
        {runs.length === 0 && (
          <>
            <p>
              <strong>{text('changes.none')}</strong>
            </p>
            <p>{text('changes.noneWhat')}</p>
          </>
        )}
        <p role="status" className={resumed === null ? 'hidden' : undefined}>
          <strong>{resumed === null ? '' : text('changes.resumed', { count: resumed })}</strong>
        </p>
      </Section>
      {interrupted.length > 0 && <InterruptedRuns runs={interrupted} />}
      {runs.length > 0 && (
        <ol className="plain">
          {runs.toReversed().map((run) => (
            <RunCard key={run.id} run={run} />
          ))}
        </ol>
      )}
    </>
  )
}
