import type { SessionStart } from '../../electron/journal/journal.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'

/** A server in French that no simulation has. */
export const frenchServer: ServerIdentity = {
  computerName: 'SRV',
  machineGuid: 'b0b7a1d2-6f0e-4c1d-9d38-5a1f2c3e4d5f',
  hardwareId: '{4c4c4544-0042-3510-8052-b4c04f4d3132}',
  osCaption: 'Windows Server 2022',
  osBuild: '20348',
  culture: 'fr-FR',
  installationType: 'Server',
  powershellVersion: '5.1',
  languageMode: 'FullLanguage',
  elevated: true,
  bootedAt: '2026-01-01T00:00:00Z',
  simulated: null,
}

/** How a session on that server begins. */
export const sessionStart: SessionStart = {
  kind: 'sessionStarted',
  version: '0.0.0-test',
  program: 'commandLine',
  user: 'admin',
  server: frenchServer,
}

/** An entry that belongs to no run. */
export function noteOf(file: string): JournalEntry {
  return { kind: 'reported', file, format: 'md' }
}

/** What {@link noteOf} was given, for each such entry. */
export function notesIn(records: readonly { entry: JournalEntry }[]): string[] {
  return records.flatMap(({ entry }) => (entry.kind === 'reported' ? [entry.file] : []))
}
