import { assertNever } from '../../shared/model/assert-never.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Message } from '../../shared/model/message.ts'
import { redactJson } from '../redaction/redact.ts'

/**
 * The entry without secrets in what people and programs have said. States of the server stay as they are: undo needs them to the
 * letter, and a value that holds a secret never gets into a plan.
 */
export function withoutSecrets(entry: JournalEntry): JournalEntry {
  switch (entry.kind) {
    case 'diagnosed':
      return { ...entry, text: clean(entry.text), diagnosis: clean(entry.diagnosis) }
    case 'checked':
      return { ...entry, findings: clean(entry.findings) }
    case 'runStarted':
      return {
        ...entry,
        plan: { ...entry.plan, guards: clean(entry.plan.guards) },
        overrides: clean(entry.overrides),
        ...(entry.findings ? { findings: clean(entry.findings) } : {}),
      }
    case 'undoStarted':
      return entry.overrides ? { ...entry, overrides: clean(entry.overrides) } : entry
    case 'stepOutcome':
    case 'undoStepOutcome':
      return { ...entry, reason: cleanReason(entry.reason) }
    case 'runEnded':
      return { ...entry, reason: cleanReason(entry.reason) }
    case 'sessionStarted':
    case 'stepIntent':
    case 'stepNote':
    case 'guidanceAnswered':
    case 'undoIntent':
    case 'undoEnded':
    case 'damageNoticed':
    case 'machineAdopted':
    case 'checksNamed':
    case 'reported':
      return entry
    default:
      return assertNever(entry)
  }
}

/** The same data with every secret replaced by its token. */
export function clean<Data>(data: Data): Data {
  return redactJson(data as never).json as Data
}

function cleanReason(reason: Message | null): Message | null {
  return reason === null ? null : clean(reason)
}
