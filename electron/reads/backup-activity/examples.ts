import type { backupActivity } from '../../../shared/reads/backup-activity.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof backupActivity.primitives> = {
  'Get-BackupProcessList': { args: {}, answer: { running: false, by: [] } },
  'Get-MarsJobActivity': { args: {}, answer: { known: true, reason: null, jobs: [] } },
  'Get-DpmJobActivity': { args: {}, answer: { known: true, reason: null, jobs: [] } },
}

/** What Windows shows where these are the answers: no process of a backup. */
export const windows: RawWindows = {}
