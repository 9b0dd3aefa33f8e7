import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeBySomeoneElse, readWholeState } from '../../electron/simulation/simulated-server.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { readJournal } from '../support/read-journal.ts'

/** The simulated server of a started program, seen from outside of it. */
export function simulatedServer(stateDir: string, scenario: string) {
  const folder = join(stateDir, 'simulated', scenario)
  return {
    state: () => readWholeState(folder),
    /** Someone else changes what was changed last. */
    changeBySomeoneElse: () => changeBySomeoneElse(folder),
    journal: async (): Promise<JournalRecord[]> => readJournal(folder).records,
    stateText: () => readFileSync(join(folder, 'server.json'), 'utf8'),
  }
}
