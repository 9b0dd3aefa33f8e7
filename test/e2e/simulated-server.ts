import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJournal } from '../../electron/journal/read-journal.ts'
import { changeBySomeoneElse, readWholeState } from '../../electron/simulation/simulated-server.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'

/** The simulated server of a started program, seen from outside of it. */
export function simulatedServer(stateDir: string, scenario: string) {
  const folder = join(stateDir, 'simulated', scenario)
  return {
    state: () => readWholeState(folder),
    /** Someone else changes what was changed last. */
    changeBySomeoneElse: () => changeBySomeoneElse(folder),
    journal: async (): Promise<JournalRecord[]> => (await readJournal(join(folder, 'journal'))).records,
    stateText: () => readFileSync(join(folder, 'server.json'), 'utf8'),
  }
}
