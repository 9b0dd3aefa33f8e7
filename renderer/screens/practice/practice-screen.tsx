import { Button, Field, SearchBox, Switch } from '@fluentui/react-components'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { findableFaults, practiceEntries } from './practice-entries.ts'
import { PracticeRow } from './practice-row.tsx'

/** Every fault one can practise on. Choosing one opens a simulated server that has it; the server itself is not touched. */
export function PracticeScreen() {
  const texts = useTexts()
  const { text } = texts
  const cases = useSession((state) => state.view?.cases)
  const practice = useSession((state) => state.practiceCases)
  const needPractice = useSession((state) => state.needPractice)
  const practise = useSession((state) => state.practise)
  const atWork = useSession((state) => state.applying !== null || state.undoing !== null)
  const busy = useBusy('practice:begin') || atWork
  useEffect(() => void needPractice(), [needPractice])
  const [wanted, setWanted] = useState({ search: '', repairable: true })
  const used = useDeferredValue(wanted)
  const entries = useMemo(
    () => practiceEntries(practice ?? [], cases ?? [], used, texts),
    [practice, cases, used, texts],
  )
  const findable = useMemo(() => findableFaults(practice ?? []), [practice])
  const surprise = () => {
    const chosen = findable[Math.floor(Math.random() * findable.length)]
    if (chosen && !busy) void practise(chosen, 'home')
  }
  return (
    <Section title={text('practice.title')} level={1} focusOn="practice">
      <p>{text('practice.lead')}</p>
      <div className="row">
        <Button appearance="primary" disabledFocusable={busy || findable.length === 0} onClick={surprise}>
          {text('practice.surprise')}
        </Button>
        <Quiet as="span">{text('practice.surpriseWhat')}</Quiet>
      </div>
      <search aria-label={text('practice.search')} className="row">
        <Field label={text('practice.search')} style={{ flex: '1 1 240px' }}>
          <SearchBox value={wanted.search} onChange={(_event, { value }) => setWanted({ ...wanted, search: value })} />
        </Field>
        <Switch
          label={text('practice.onlyRepairable')}
          checked={wanted.repairable}
          onChange={(_event, { checked }) => setWanted({ ...wanted, repairable: checked })}
        />
      </search>
      {practice === null ? (
        <Waiting label={text('practice.loading')} />
      ) : (
        <div role="status">
          <Quiet>{text('practice.found', { count: entries.length })}</Quiet>
        </div>
      )}
      <ul className="plain">
        {entries.map((entry) => (
          <PracticeRow key={entry.case} entry={entry} busy={busy} />
        ))}
      </ul>
    </Section>
  )
}
