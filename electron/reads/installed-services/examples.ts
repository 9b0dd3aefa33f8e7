import type { installedServices } from '../../../shared/reads/installed-services.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof installedServices.primitives> = {
  'Get-InstalledServiceList': {
    args: { names: ['MSSQL*', 'obengine'] },
    answer: { installed: ['MSSQLSERVER', 'obengine'] },
  },
}
