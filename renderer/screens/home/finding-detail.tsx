import { Button, Tab, TabList } from '@fluentui/react-components'
import { useEffect, useId, useState } from 'react'
import type { Finding } from '../../../shared/model/finding.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { VerdictBadge, verdictTones } from '../../components/badges.tsx'
import { EvidenceText } from '../../components/evidence.tsx'
import { FactsTable } from '../../components/facts-table.tsx'
import { Fold } from '../../components/fold.tsx'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { afterClosing } from '../../components/use-focus-back.ts'
import { WriterNotes } from '../../components/writer-notes.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** One answer of the server: what was asked, why it matters, what was read as a table, and the same raw. `onLeave` when it leads elsewhere. */
export function FindingDetail({ finding, onLeave }: { finding: Finding; onLeave(): void }) {
  const { text, say, localized } = useTexts()
  const [caseId = '', checkId = ''] = finding.check.split('#')
  const theCase = useSession((state) => state.cases[caseId])
  const summary = useSession((state) => state.view?.cases.find(({ id }) => id === caseId))
  const needCase = useSession((state) => state.needCase)
  const showCase = useSession((state) => state.showCase)
  useEffect(() => void needCase(caseId), [needCase, caseId])
  const check = theCase?.checks.find(({ id }) => id === checkId)
  const title = check ? localized(check.title) : visibleText(finding.check)
  const passed = finding.verdict === 'pass'
  return (
    <li>
      <Panel tone={verdictTones[finding.verdict]}>
        <div className="row spread">
          <h3>{title}</h3>
          <VerdictBadge verdict={finding.verdict} />
        </div>
        {!passed && check && finding.verdict === 'fail' && <p>{localized(check.meaning)}</p>}
        {!passed && <Quiet>{say(finding.reason)}</Quiet>}
        <WriterNotes finding={finding} />
        {finding.notes?.map((note) => {
          const said = say(note)
          return (
            <Quiet key={said} small>
              {said}
            </Quiet>
          )
        })}
        {finding.verdict === 'fail' && summary && (
          <div className="row">
            <Button
              appearance="primary"
              onClick={() => {
                onLeave()
                afterClosing(() => void showCase(caseId))
              }}
            >
              {text(summary.repairable ? 'home.review' : 'home.seeWhatToDo')}
            </Button>
            <Quiet as="span" small>
              {localized(summary.title)}
            </Quiet>
          </div>
        )}
        {passed ? (
          <Fold title={text('finding.evidence')}>
            <Facts finding={finding} title={title} />
          </Fold>
        ) : (
          <Facts finding={finding} title={title} />
        )}
      </Panel>
    </li>
  )
}

/** The things that the reason of a finding names. */
function namesIn({ reason }: Finding): readonly string[] {
  const { names } = reason.values
  return typeof names === 'string' ? names.split(', ') : []
}

type Shown = 'table' | 'raw'

function Facts({ finding, title }: { finding: Finding; title: string }) {
  const { text } = useTexts()
  const [shown, setShown] = useState<Shown>('table')
  const id = useId()
  return (
    <div className="tight">
      <TabList
        size="small"
        selectedValue={shown}
        aria-label={text('finding.evidence')}
        onTabSelect={(_event, { value }) => setShown(value as Shown)}
      >
        <Tab id={`${id}table`} value="table" aria-controls={id}>
          {text('home.asTable')}
        </Tab>
        <Tab id={`${id}raw`} value="raw" aria-controls={id}>
          {text('home.raw')}
        </Tab>
      </TabList>
      <div id={id} role="tabpanel" aria-labelledby={`${id}${shown}`}>
        {shown === 'table' ? (
          <FactsTable name={title} facts={finding.evidence} marked={namesIn(finding)} />
        ) : (
          <EvidenceText label={title} evidence={finding.evidence} />
        )}
      </div>
    </div>
  )
}
