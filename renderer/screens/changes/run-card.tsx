import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { memo, useState } from 'react'
import { overriddenGuards, type Run } from '../../../shared/model/runs.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { RunBadge } from '../../components/badges.tsx'
import { HeaderLine } from '../../components/header-line.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useKeptFocus } from '../../components/use-kept-focus.ts'
import { useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { YourTurn } from '../repair/your-turn.tsx'
import { RunTable } from './run-table.tsx'
import { commandsOf, userOf } from './run-words.ts'
import { UndoControl } from './undo-control.tsx'

const useStyles = makeStyles({
  // The line of time on which the runs stand.
  run: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  header: { height: 'auto', minHeight: '48px', paddingBlock: '6px' },
  name: { display: 'flex', flexDirection: 'column', flex: '1 1 320px', minWidth: '0' },
  title: { fontWeight: tokens.fontWeightSemibold },
  panel: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: '0', margin: '0 16px 14px' },
})

/**
 * One run of the journal in a line: when, by whom, how long, how it ended; opened, its steps and the way back, and where it `asks`, what
 * waits for an answer.
 */
export const RunCard = memo(function RunCard({ run, asks }: { run: Run; asks: boolean }) {
  const texts = useTexts()
  const { text, say, localized, moment, duration } = texts
  const styles = useStyles()
  const keptFocus = useKeptFocus<HTMLDivElement>()
  const { case: caseId } = run.plan
  const title = useSession((state) => state.view?.cases.find(({ id }) => id === caseId)?.title)
  const user = useSession((state) => userOf(state.records, run))
  const showCase = useSession((state) => state.showCase)
  const said = title ? localized(title) : visibleText(caseId)
  const started = moment(run.startedAt)
  const facts = [
    text('changes.started', { time: started }),
    user !== null && text('changes.by', { user }),
    run.endedAt && text('changes.took', { time: duration(Date.parse(run.endedAt) - Date.parse(run.startedAt)) }),
  ].filter((fact) => typeof fact === 'string')
  return (
    <div className={styles.run} {...keptFocus}>
      <AccordionItem value={run.id}>
        <AccordionHeader as="h2" button={{ className: styles.header }}>
          <HeaderLine>
            <span className={styles.name}>
              <span className={styles.title}>{said}</span>
              <Quiet as="span" small>
                {facts.join(' · ')}
              </Quiet>
            </span>
            <RunBadge run={run} />
          </HeaderLine>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {asks && <YourTurn run={run} />}
          {run.reason && run.cause !== 'interrupted' && <p>{say(run.reason)}</p>}
          {overriddenGuards(run).map(({ guard, reason }) => (
            <p key={`${guard} ${reason}`}>{text('run.overridden', { reason })}</p>
          ))}
          <RunTable run={run} name={said} />
          <div className="row">
            <UndoControl
              run={run}
              label="changes.undoRun"
              name={text('changes.undoRunOf', { title: said, time: started })}
            />
            <CopyCommands commands={() => commandsOf(run, said, (step) => stepTitle(step, texts))} />
            {title && (
              <Link as="button" inline onClick={() => void showCase(caseId)}>
                {text('changes.openCase')}
              </Link>
            )}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </div>
  )
})

function CopyCommands({ commands }: { commands(): string }) {
  const { text } = useTexts()
  const copy = useSession((state) => state.copy)
  const [copied, setCopied] = useState(false)
  return (
    <Button
      icon={<CopyRegular />}
      onClick={async () => setCopied(await copy(visibleCommands(commands())))}
      onBlur={() => setCopied(false)}
    >
      {text(copied ? 'action.copied' : 'changes.copyCommands')}
    </Button>
  )
}

/** Commands as they are shown: what would not be seen is named, line by line. */
function visibleCommands(commands: string): string {
  return commands.split('\r\n').map(visibleText).join('\r\n')
}
