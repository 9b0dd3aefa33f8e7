import { journalPath } from '../../electron/journal/journal.ts'
import { JournalStore } from '../../electron/journal/journal-store.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import type { Message } from '../../shared/model/message.ts'

const nobody = { computerName: '', machineGuid: '', hardwareId: '' }

/** The journal in a server's folder as another program finds it: the records that prove themselves, and the damage that nobody has noticed yet. */
export function readJournal(folder: string): { records: JournalRecord[]; damage: Message[] } {
  const store = new JournalStore(journalPath(folder), nobody)
  store.refresh()
  return { records: [...store.records()], damage: store.damage().map(({ reason }) => reason) }
}
