import type { installedServices } from '../../../shared/reads/installed-services.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof installedServices.primitives> = {
  'Get-InstalledServiceList': {
    args: { names: ['MSSQL*', 'obengine'] },
    answer: { installed: ['MSSQLSERVER', 'obengine'] },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  services: {
    VSS: { statuses: [1] },
    MSSQLSERVER: { statuses: [4] },
    obengine: { statuses: [4] },
    obengineother: { statuses: [4] },
  },
}
