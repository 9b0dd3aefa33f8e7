import type { dpmStorage } from '../../../shared/reads/dpm-storage.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers, which is no backup server. */
export const requests: RequestExamples<keyof typeof dpmStorage.primitives> = {
  'Get-DpmStorageState': { args: {}, answer: { notApplicable: 'dpmNotInstalled' } },
}
