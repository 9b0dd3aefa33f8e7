import type { Case } from '../../shared/model/case.ts'
import type { IndexEntry } from '../../shared/model/code-index.ts'
import { type Diagnosis, isCaseMatch } from '../../shared/model/diagnosis.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import type { Language, Localized } from '../../shared/model/language.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ReportScope } from '../../shared/model/report-scope.ts'
import { overriddenGuards, type Run } from '../../shared/model/runs.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import type { NotedWriter } from '../../shared/model/writer-notes.ts'
import { type Text, translator } from '../../shared/text/translate.ts'
import { knownBesides } from './known-besides.ts'
import type { ReportBlock } from './report-block.ts'

export interface ReportSource {
  server: ServerIdentity
  version: string
  /** What of the journal the records and runs are. */
  scope: ReportScope
  /** In their order; only those that tell of a question, of a check or of the names of checks are looked at. */
  records: Iterable<JournalRecord>
  /** In the order in which they started. */
  runs: Iterable<Run>
  warnings: readonly Message[]
  cases: readonly Case[]
  /** What is known of codes without a case. */
  codes: readonly IndexEntry[]
  /** What is known of VSS writers. */
  writers: readonly NotedWriter[]
  createdAt: string
}

/**
 * The report of a server's journal in one language: what was asked, what was found, what was done and what was taken back. Records and
 * runs are read one after the other, and none is held but the last check.
 */
export function* reportBlocks(source: ReportSource, language: Language): Generator<ReportBlock> {
  const say = translator(language)
  const text: Text = (key, ...values) => say(message(key, ...values))
  const titleOf = (id: string) => pick(source.cases.find((one) => one.id === id)?.title, language) ?? id
  const checkTitle = (name: string) => {
    const [caseId, checkId] = name.split('#')
    const check = source.cases.find((one) => one.id === caseId)?.checks.find((one) => one.id === checkId)
    return check ? `${check.title[language]} (${name})` : name
  }
  const { lookUpsOf, notesOn } = knownBesides(source, language)
  const words: Words = { say, titleOf, checkTitle, lookUpsOf, notesOn, language }
  const { server } = source
  yield { kind: 'heading', level: 1, text: text('report.title', { computer: server.computerName }) }
  if (server.simulated !== null) {
    yield { kind: 'warning', text: text('report.simulated', { scenario: server.simulated }) }
  }
  for (const warning of source.warnings) yield { kind: 'warning', text: say(warning) }
  yield {
    kind: 'table',
    columns: [text('report.property'), text('report.value')],
    rows: [
      [text('report.computer'), server.computerName],
      [text('report.system'), `${server.osCaption} (${server.osBuild}), ${server.culture}`],
      ['PowerShell', `${server.powershellVersion}, ${server.languageMode}`],
      [text('report.elevated'), text(server.elevated ? 'report.yes' : 'report.no')],
      [text('report.createdAt'), source.createdAt],
      [text('report.scope'), say(scopeMessage(source.scope))],
      [text('report.version'), source.version],
    ],
  }
  yield* askedAndFound(source.records, words)
  yield { kind: 'heading', level: 2, text: text('report.runs') }
  let isEmpty = true
  for (const run of source.runs) {
    yield* runBlocks(run, words)
    isEmpty = false
  }
  if (isEmpty) yield { kind: 'text', text: text('report.noRuns') }
}

/** How the report says things: sentences, and the titles that the cases give. */
interface Words {
  say: (message: Message) => string
  titleOf: (caseId: string) => string
  checkTitle: (check: string) => string
  /** What is known of the codes without a case, a sentence each. */
  lookUpsOf: (diagnosis: Diagnosis) => string[]
  /** What is known of what a finding shows, a sentence each. */
  notesOn: (finding: Finding) => string[]
  language: Language
}

function scopeMessage(scope: ReportScope): Message {
  switch (scope.kind) {
    case 'run':
      return message('report.scopes.run', { run: scope.run })
    case 'since':
      return message('report.scopes.since', { since: new Date(scope.since).toISOString() })
    default:
      return message(`report.scopes.${scope.kind}`)
  }
}

/** What was asked, and the last check with what it found. */
function* askedAndFound(records: Iterable<JournalRecord>, words: Words): Generator<ReportBlock> {
  const names = new Map<string, readonly string[]>()
  let last: Checked | null = null
  let isFirst = true
  for (const { at, entry } of records) {
    if (entry.kind === 'checksNamed') names.set(entry.digest, entry.checks)
    if (entry.kind === 'checked' && entry.run === null) last = { at, ...entry }
    if (entry.kind !== 'diagnosed') continue
    if (isFirst) yield { kind: 'heading', level: 2, text: words.say(message('report.diagnoses')) }
    isFirst = false
    yield* diagnosed(at, entry, words)
  }
  if (last === null) return
  const { at, findings, asked } = last
  yield { kind: 'heading', level: 2, text: words.say(message('report.lastCheck', { at })) }
  yield findingsTable(findings, words)
  const notPassed = new Set(findings.map(({ check }) => check))
  const passed = (names.get(asked ?? '') ?? []).filter((check) => !notPassed.has(check))
  yield* passedChecks(passed, words)
}

type Checked = { at: string } & Extract<JournalEntry, { kind: 'checked' }>

function diagnosed(
  at: string,
  { text, diagnosis }: Extract<JournalEntry, { kind: 'diagnosed' }>,
  { say, titleOf, lookUpsOf }: Words,
): ReportBlock[] {
  return [
    { kind: 'text', text: at },
    { kind: 'quote', lines: text.split(/\r?\n/) },
    {
      kind: 'table',
      columns: [say(message('report.case')), say(message('report.confidence')), say(message('report.why'))],
      rows: diagnosis.matches.map((match) => [
        isCaseMatch(match) ? `${titleOf(match.case)} (${match.case})` : match.code,
        say(message(`confidence.${match.confidence}`)),
        match.why.map(say).join(' '),
      ]),
    },
    ...lookUpsOf(diagnosis).map((said) => ({ kind: 'text', text: said }) as const),
  ]
}

function passedChecks(passed: readonly string[], { say, checkTitle }: Words): ReportBlock[] {
  if (passed.length === 0) return []
  const verdict = say(message('verdict.pass'))
  return [
    {
      kind: 'table',
      columns: [say(message('report.check')), say(message('report.verdict'))],
      rows: passed.map((check) => [checkTitle(check), verdict]),
    },
  ]
}

function findingsTable(findings: readonly Finding[], { say, checkTitle, notesOn }: Words): ReportBlock {
  return {
    kind: 'table',
    columns: [say(message('report.check')), say(message('report.verdict')), say(message('report.reason'))],
    rows: findings.map((one) => [
      checkTitle(one.check),
      say(message(`verdict.${one.verdict}`)),
      [say(one.reason), ...notesOn(one)].join(' '),
    ]),
  }
}

function runBlocks(run: Run, words: Words): ReportBlock[] {
  const { say, titleOf, language } = words
  const outcome = run.outcome === null ? say(message('cli.interrupted')) : say(message(`runOutcome.${run.outcome}`))
  const lines = (messages: readonly Message[]) => messages.map(say).join('; ')
  const begun = run.steps.filter(({ intent }) => intent !== null)
  const calls = begun.flatMap(({ step }) => step.calls.map(({ call }) => call))
  return [
    { kind: 'heading', level: 3, text: `${titleOf(run.plan.case)} – ${run.startedAt}` },
    { kind: 'text', text: `${outcome}${run.reason ? ` ${say(run.reason)}` : ''} (${run.id})` },
    ...overriddenGuards(run).map(
      ({ guard, reason }) => ({ kind: 'warning', text: say(message('report.override', { guard, reason })) }) as const,
    ),
    {
      kind: 'table',
      columns: (['target', 'before', 'after', 'outcome', 'undo'] as const).map((column) =>
        say(message(`report.${column}`)),
      ),
      rows: run.steps.map(({ step, outcome: ended, reason, undo }) => [
        step.kind === 'guidance' ? (step.title?.[language] ?? step.target) : step.target,
        lines(step.before),
        lines(step.after),
        `${say(message(`stepOutcome.${ended ?? 'skipped'}`))}${reason ? ` ${say(reason)}` : ''}`,
        undo === null ? '' : say(message(`undoStepOutcome.${undo.outcome}`)),
      ]),
    },
    ...(calls.length > 0 ? [{ kind: 'code', lines: calls } as const] : []),
    ...(run.checks.length > 0 ? [findingsTable(run.checks, words)] : []),
  ]
}

function pick(localized: Localized | undefined, language: Language): string | undefined {
  return localized?.[language]
}
