import type { dpmJobs } from '../../../shared/reads/dpm-jobs.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers, which is no backup server. */
export const requests: RequestExamples<keyof typeof dpmJobs.primitives> = {
  'Get-DpmJobList': { args: { hours: 24 }, answer: { notApplicable: 'dpmNotInstalled' } },
}
