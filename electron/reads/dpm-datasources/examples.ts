import type { dpmDatasources } from '../../../shared/reads/dpm-datasources.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers, which is no backup server. */
export const requests: RequestExamples<keyof typeof dpmDatasources.primitives> = {
  'Get-DpmDatasourceList': { args: {}, answer: { notApplicable: 'dpmNotInstalled' } },
}

/** What Windows shows where this is the answer: neither the key nor the service of a backup server. */
export const windows: RawWindows = { services: { VSS: { statuses: [1] } } }
