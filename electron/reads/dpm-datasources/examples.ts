import type { dpmDatasources } from '../../../shared/reads/dpm-datasources.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers, which is no backup server. */
export const requests: RequestExamples<keyof typeof dpmDatasources.primitives> = {
  'Get-DpmDatasourceList': { args: {}, answer: { notApplicable: 'dpmNotInstalled' } },
}
