import type { LogProblem } from '../../../shared/model/log-scan.ts'
import type { LogFindings, LogView } from '../../../shared/model/log-view.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Code } from '../../components/code.tsx'
import { Fold } from '../../components/fold.tsx'
import { Notice } from '../../components/notice.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { LogFindingRow } from './log-finding-row.tsx'
import { LogTimeline } from './log-timeline.tsx'
import type { ShownScan } from './logs-slice.ts'
import { useScanTitle, wasAnythingRead } from './scan-title.ts'
import { useSizeWords } from './size-words.ts'

/** What was found, how much was read for it, and what could not be read; while a scan runs, what it has found until now. */
export function ScanResult({ scan, found }: { scan: ShownScan; found: LogFindings }) {
  const { text } = useTexts()
  const title = useScanTitle()
  const { done } = scan
  const { findings } = found
  return (
    <>
      <Section title={title(scan)}>
        {done?.cancelled && <Notice intent="warning">{text('logs.stopped')}</Notice>}
        {done && findings.length === 0 && <NothingFound from={scan.from} done={done} />}
        {done && !wasAnythingRead(done) && <ProblemList problems={done.problems} />}
        {!done && findings.length === 0 && <Quiet>{text('logs.nothingSoFar')}</Quiet>}
        {done && (wasAnythingRead(done) || done.problems.length === 0) && <WhatWasRead done={done} />}
        {findings.length > 0 && (
          <ul className="plain" aria-label={text('logs.list')}>
            {findings.map((finding, index) => (
              <LogFindingRow
                key={finding.case ?? `code ${finding.code}`}
                finding={finding}
                index={index}
                lines={scan.lines[index]}
                ended={done !== null}
              />
            ))}
          </ul>
        )}
        {found.starts.length > 0 && <LogTimeline found={found} />}
      </Section>
      {done && wasAnythingRead(done) && done.problems.length > 0 && <Problems problems={done.problems} />}
    </>
  )
}

/** What it means that nothing was found, and what to do; that nothing could be read is told by its reasons. */
function NothingFound({ from, done }: { from: ShownScan['from']; done: LogView }) {
  const { text } = useTexts()
  if (wasAnythingRead(done)) return <p>{text('logs.noneWhat')}</p>
  if (done.problems.length > 0) return null
  return <p>{text(from === 'chosen' ? 'logs.noneChosen' : 'logs.noneReadWhat')}</p>
}

function WhatWasRead({ done }: { done: LogView }) {
  const { text, moment, duration } = useTexts()
  const size = useSizeWords()
  const { files, bytes, events, older, reach, ms, places } = done
  const said = [
    ...(files > 0 ? [text('logs.readFiles', { count: files, bytes: size(bytes) })] : []),
    ...(events > 0 ? [text('logs.readEvents', { count: events })] : []),
    ...(reach ? [text('logs.reach', { from: moment(reach.from), to: moment(reach.to) })] : []),
    ...(older > 0 ? [text('logs.older', { count: older })] : []),
    ...(ms >= 1000 ? [text('logs.took', { time: duration(ms) })] : []),
  ]
  return (
    <div className="tight">
      <Quiet>{said.join(' ')}</Quiet>
      {places.length > 0 && (
        <Fold title={text('logs.places')}>
          <ul className="bullets">
            {places.map((place) => (
              <li key={place}>
                <code>{visibleText(place)}</code>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  )
}

function Problems({ problems }: { problems: readonly LogProblem[] }) {
  const { text } = useTexts()
  return (
    <Section title={text('logs.problems', { count: problems.length })} level={2} tone="attention">
      <ProblemList problems={problems} />
    </Section>
  )
}

function ProblemList({ problems }: { problems: readonly LogProblem[] }) {
  const { text, say } = useTexts()
  if (problems.length === 0) return null
  return (
    <ul className="bullets">
      {problems.map(({ file, reason }) => (
        <li key={`${file} ${reason.key}`}>
          <div>{file === '' ? text('logs.agents') : <Code>{file}</Code>}</div>
          {say(reason)}
        </li>
      ))}
    </ul>
  )
}
