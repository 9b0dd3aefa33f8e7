import type { programs } from '../../../shared/reads/programs.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof programs.primitives> = {
  'Get-InstalledProgramList': {
    args: { nameContains: ['visual c++'] },
    answer: {
      programs: [
        {
          name: 'Microsoft Visual C++ 2015-2022 Redistributable (x64) - 14.38.33135',
          version: '14.38.33135.0',
          publisher: 'Microsoft Corporation',
          key: '{c649ede4-f16a-4486-a117-dcc2f2a35165}',
          bits: '32',
          windowsInstaller: false,
          hidden: false,
          installed: null,
        },
      ],
    },
  },
}
