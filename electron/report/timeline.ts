import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { message } from '../../shared/model/message.ts'
import type { Words } from './report-words.ts'
import { stepNames } from './step-names.ts'

/** One row for each record that tells of something that happened: when by this computer and in UTC, and what. Read one after the other. */
export function* timelineRows(records: Iterable<JournalRecord>, words: Words): Generator<string[]> {
  const nameOf = stepNames(words)
  for (const record of records) {
    const said = sentenceOf(record, nameOf(record), words)
    if (said !== null) yield [...words.times(record.at), said]
  }
}

/** So many failing checks of one round are named. */
const mostNamed = 3

function sentenceOf({ entry }: JournalRecord, step: string, words: Words): string | null {
  const { say, text, titleOf } = words
  switch (entry.kind) {
    case 'sessionStarted':
      return text('told.line.sessionStarted', {
        user: entry.user,
        program: text(entry.program === 'desktop' ? 'told.program.desktop' : 'told.program.commandLine'),
        version: entry.version,
      })
    case 'diagnosed': {
      const found = entry.diagnosis.matches.slice(0, 3).map((one) => (isCaseMatch(one) ? titleOf(one.case) : one.code))
      return text('told.line.diagnosed', { found: found.length === 0 ? '–' : words.inTurn(found) })
    }
    case 'checked': {
      const of = (verdict: string) => entry.findings.filter((one) => one.verdict === verdict)
      const failing = of('fail')
      const said = text('told.line.checked', { fail: failing.length, unknown: of('unknown').length })
      const names = failing.slice(0, mostNamed).map(({ check }) => words.checkTitle(check))
      const more = failing.length > mostNamed ? ['…'] : []
      return failing.length === 0 ? said : `${said} – ${words.inTurn([...names, ...more])}`
    }
    case 'runStarted':
      return text('told.line.runStarted', {
        hash: entry.plan.hash.slice(0, 12),
        title: titleOf(entry.plan.case),
        run: entry.run,
      })
    case 'stepIntent':
      return text('told.line.stepIntent', { step })
    case 'stepOutcome':
      return text('told.line.stepOutcome', { step, outcome: say(message(`stepOutcome.${entry.outcome}`)) })
    case 'undoStepOutcome':
      return text('told.line.stepOutcome', { step, outcome: say(message(`undoStepOutcome.${entry.outcome}`)) })
    case 'guidanceAnswered':
      return text('told.line.guidanceAnswered', { step, said: text(entry.done ? 'report.yes' : 'report.no') })
    case 'runEnded':
      return text('told.line.runEnded', { run: entry.run, outcome: say(message(`runOutcome.${entry.outcome}`)) })
    case 'undoStarted':
      return text('told.line.undoStarted', { run: entry.run })
    case 'undoEnded':
      return text('told.line.undoEnded', { run: entry.run, outcome: say(message(`undoOutcome.${entry.outcome}`)) })
    case 'machineAdopted':
      return text('told.line.machineAdopted', { user: entry.user, there: entry.from.computerName })
    case 'reported':
      return text('told.line.reported', { file: entry.file })
    case 'damageNoticed':
      return say(entry.reason)
    default:
      return null
  }
}
