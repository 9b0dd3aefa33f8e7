import { Button, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { StopRegular } from '@fluentui/react-icons/svg/stop'
import { type LogPeriod, logPeriods } from '../../../shared/model/log-view.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ScanProgress } from './scan-progress.tsx'
import { ScanResult } from './scan-result.tsx'
import { useScanTitle } from './scan-title.ts'

const useStyles = makeStyles({
  start: { alignItems: 'flex-end', columnGap: '24px' },
})

/** What is looked through and the button that does it; below it how far that has come, and what it finds. That it begins and how it ends is said aloud. */
export function LogsScreen() {
  const { text } = useTexts()
  const styles = useStyles()
  const scan = useSession((state) => state.logScan)
  const chooseLogs = useSession((state) => state.chooseLogs)
  const title = useScanTitle()
  const running = scan?.running ?? false
  return (
    <>
      <Section title={text('logs.title')} level={1} focusOn="logs">
        <p>{text('logs.lead')}</p>
        <div className={`row ${styles.start}`}>
          <StartButton />
          <Period />
        </div>
        <div className="stack">
          <Quiet as="span">{text('logs.elsewhere')}</Quiet>
          <div className="row">
            <Button
              icon={<FolderOpenRegular />}
              disabledFocusable={running}
              onClick={() => !running && void chooseLogs('folder')}
            >
              {text('logs.chooseFolder')}
            </Button>
            <Button disabledFocusable={running} onClick={() => !running && void chooseLogs('files')}>
              {text('logs.chooseFiles')}
            </Button>
          </div>
          <Quiet small>{text('logs.dropHint')}</Quiet>
        </div>
        <p role="status" className="hidden">
          {scan && (scan.running ? text('logs.running') : title(scan))}
        </p>
        {scan?.running && <ScanProgress scan={scan} />}
      </Section>
      {scan?.found && <ScanResult scan={scan} found={scan.found} />}
    </>
  )
}

/** Begins, and while it runs ends it: one button, so that the focus stays where it is. */
function StartButton() {
  const { text } = useTexts()
  const scan = useSession((state) => state.logScan)
  const scanLogs = useSession((state) => state.scanLogs)
  const stopLogs = useSession((state) => state.stopLogs)
  const running = scan?.running ?? false
  const stopping = scan?.stopping ?? false
  return (
    <Button
      appearance={running ? 'secondary' : 'primary'}
      size="large"
      icon={running ? <StopRegular /> : <DocumentSearchRegular />}
      disabledFocusable={stopping}
      onClick={() => {
        if (stopping) return
        void (running ? stopLogs() : scanLogs('server'))
      }}
    >
      {text(stopping ? 'logs.stopping' : running ? 'logs.stop' : 'logs.scanServer')}
    </Button>
  )
}

function Period() {
  const { text } = useTexts()
  const period = useSession((state) => state.logPeriod)
  const setPeriod = useSession((state) => state.setLogPeriod)
  return (
    <Field label={text('logs.period')}>
      <RadioGroup layout="horizontal" value={period} onChange={(_event, { value }) => setPeriod(value as LogPeriod)}>
        {logPeriods.map((each) => (
          <Radio key={each} value={each} label={text(`logs.periods.${each}`)} />
        ))}
      </RadioGroup>
    </Field>
  )
}
