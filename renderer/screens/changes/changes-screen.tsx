import { Accordion } from '@fluentui/react-components'
import { useState } from 'react'
import { ChoiceField } from '../../components/choice-field.tsx'
import { PageList } from '../../components/long-list.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { askingRuns, hasConflict, interruptedRuns } from '../../state/run-questions.ts'
import { useSession } from '../../state/use-session.ts'
import { useCaseTitle } from '../../text/use-case-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { YourTurn } from '../repair/your-turn.tsx'
import { InterruptedRuns } from './interrupted-runs.tsx'
import { Places } from './places.tsx'
import { RunCard } from './run-card.tsx'
import { filteredRuns, type RunFilter, runFilters } from './run-words.ts'
import { UndoConflict } from './undo-conflict.tsx'

const filterTexts = {
  all: 'changes.filterAll',
  inEffect: 'changes.filterInEffect',
  undone: 'changes.filterUndone',
  failed: 'changes.filterFailed',
} as const

/** Of how many runs the questions stand above all; those of older ones stand in their own run. */
const askedAbove = 3

/** How high a run is as long as it is folded, in pixels. */
const folded = 62

/** Every run on this server as the journal tells it, newest first and open; those that were interrupted stand above all. */
export function ChangesScreen() {
  const { text } = useTexts()
  const titleOf = useCaseTitle()
  const runs = useSession((state) => state.runs)
  const applying = useSession((state) => state.applying?.run)
  const undoing = useSession((state) => state.undoing)
  const resumed = useSession((state) => state.resumed)
  const [filter, setFilter] = useState<RunFilter>('all')
  const interrupted = interruptedRuns(runs, [applying, undoing])
  const shown = filteredRuns(runs, filter)
  const newest = runs.at(-1)?.id
  const [open, setOpen] = useState<readonly unknown[]>(newest === undefined ? [] : [newest])
  const asking = askingRuns(runs).toReversed()
  const conflicts = runs.filter(hasConflict).toReversed()
  return (
    <>
      {interrupted.length > 0 && <InterruptedRuns runs={interrupted} />}
      <Section title={text('changes.title')} level={1} focusOn={`${asking.length} ${conflicts.length}`}>
        <p role="status" className={resumed === null ? 'hidden' : undefined}>
          <strong>{resumed === null ? '' : text('changes.resumed', { count: resumed })}</strong>
        </p>
        {runs.length === 0 ? (
          <>
            <p>
              <strong>{text('changes.none')}</strong>
            </p>
            <p>{text('changes.noneWhat')}</p>
          </>
        ) : (
          <div className="row spread">
            <Quiet>{text('changes.lead')}</Quiet>
            <ChoiceField label={text('changes.show')} isBeside value={filter} onChoose={setFilter}>
              {runFilters.map((name) => (
                <option key={name} value={name}>
                  {text(filterTexts[name])}
                </option>
              ))}
            </ChoiceField>
          </div>
        )}
        <Places />
      </Section>
      {conflicts.map((run) => (
        <UndoConflict key={run.id} run={run} level={2} about={titleOf(run.plan.case)} />
      ))}
      {asking.slice(0, askedAbove).map((run) => (
        <YourTurn key={run.id} run={run} level={2} about={titleOf(run.plan.case)} />
      ))}
      {asking.length > askedAbove && <p>{text('changes.askedBelow', { count: asking.length - askedAbove })}</p>}
      {runs.length > 0 && shown.length === 0 && <p role="status">{text('changes.noneShown')}</p>}
      <Accordion collapsible multiple openItems={open} onToggle={(_event, { openItems }) => setOpen(openItems)}>
        <PageList name={text('changes.title')} count={shown.length} rowHeight={folded}>
          {(index) => {
            const run = shown[index]
            return run && <RunCard key={run.id} run={run} asks={asking.indexOf(run) >= askedAbove} />
          }}
        </PageList>
      </Accordion>
    </>
  )
}
