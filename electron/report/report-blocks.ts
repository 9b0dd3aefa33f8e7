import { type Diagnosis, isCaseMatch } from '../../shared/model/diagnosis.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import type { Language } from '../../shared/model/language.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { RedactionChoice, Replaced } from '../../shared/model/redaction-choice.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import type { Run } from '../../shared/model/runs.ts'
import { aboutBlocks, type ReportAbout } from './about-blocks.ts'
import { checkBlocks } from './check-blocks.ts'
import { endBlocks } from './end-blocks.ts'
import type { ReportSummary } from './report-summary.ts'
import { type KnownWords, reportWords, type Words } from './report-words.ts'
import type { ReportedFile } from './reported-file.ts'
import { runBlocks } from './run-blocks.ts'
import { standingBlocks } from './standing-blocks.ts'
import { timelineRows } from './timeline.ts'

export interface ReportSource extends ReportAbout, KnownWords {
  /** How things stand, gathered beforehand from the same records and runs. */
  summary: ReportSummary
  /** In their order; read twice, from the beginning each time. */
  records: Iterable<JournalRecord>
  /** In the order in which they started. */
  runs: Iterable<Run>
  warnings: readonly Message[]
  redaction: RedactionChoice
  /** What was replaced in all of it. */
  replaced: readonly Replaced[]
  /** The file that it is written to, for the command that verifies it; `null` as long as nobody has chosen one. */
  file: ReportedFile | null
}

/**
 * The report of a server's journal in one language: how things stand, who did what and when, what was found before and after, what was
 * changed and taken back, and what is left. Records and runs are read one after the other, and none is held.
 */
export function* reportBlocks(source: ReportSource, language: Language): Generator<ReportBlock> {
  const words = reportWords(source, language)
  const { text, say } = words
  const { server, summary } = source
  yield { kind: 'heading', level: 1, text: text('report.title', { computer: server.computerName }) }
  if (server.simulated !== null) {
    yield { kind: 'warning', text: text('report.simulated', { scenario: server.simulated }) }
  }
  yield* standingBlocks(summary, words)
  for (const warning of source.warnings) yield { kind: 'warning', text: say(warning) }
  yield* aboutBlocks(source, summary, words)
  yield* asked(source.records, words)
  yield* checkBlocks(summary.checks, words)
  yield { kind: 'heading', level: 2, text: text('report.runs') }
  let isEmpty = true
  for (const run of source.runs) {
    yield* runBlocks(run, words)
    isEmpty = false
  }
  if (isEmpty) yield { kind: 'text', text: text('report.noRuns') }
  yield { kind: 'heading', level: 2, text: text('told.timeline') }
  yield {
    kind: 'table',
    columns: [text('told.time'), 'UTC', text('told.event')],
    rows: timelineRows(source.records, words),
  }
  yield* endBlocks(source, words)
}

/** What was pasted, and what was found in it. */
function* asked(records: Iterable<JournalRecord>, words: Words): Generator<ReportBlock> {
  let isFirst = true
  for (const { at, entry } of records) {
    if (entry.kind !== 'diagnosed') continue
    if (isFirst) yield { kind: 'heading', level: 2, text: words.text('report.diagnoses') }
    isFirst = false
    yield { kind: 'text', text: words.time(at) }
    yield { kind: 'quote', lines: entry.text.split(/\r?\n/) }
    yield* found(entry.diagnosis, words)
  }
}

function* found(diagnosis: Diagnosis, { say, text, titleOf, lookUpsOf }: Words): Generator<ReportBlock> {
  yield {
    kind: 'table',
    columns: [text('report.case'), text('report.confidence'), text('report.why')],
    rows: diagnosis.matches.map((match) => [
      isCaseMatch(match) ? `${titleOf(match.case)} (${match.case})` : match.code,
      say(message(`confidence.${match.confidence}`)),
      match.why.map(say).join(' '),
    ]),
  }
  for (const said of lookUpsOf(diagnosis)) yield { kind: 'text', text: said }
}
