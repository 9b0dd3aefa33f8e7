import type { programs } from '../../../shared/reads/programs.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

const uninstall = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall'

/** What Windows shows where this is the answer, put together after the page of the key; not recorded on a Windows. */
export const windows: RawWindows = {
  registry: {
    [`LocalMachine\\${uninstall}\\{1D8E6291-B0D5-35EC-8441-6616F567A0F7}`]: {
      DisplayName: { kind: 'String', data: 'Microsoft Azure Recovery Services Agent' },
    },
    [`LocalMachine32\\${uninstall}\\{c649ede4-f16a-4486-a117-dcc2f2a35165}`]: {
      DisplayName: { kind: 'String', data: 'Microsoft Visual C++ 2015-2022 Redistributable (x64) - 14.38.33135' },
      DisplayVersion: { kind: 'String', data: '14.38.33135.0' },
      Publisher: { kind: 'String', data: 'Microsoft Corporation' },
    },
    [`LocalMachine32\\${uninstall}\\KB2565063`]: {
      DisplayName: { kind: 'String', data: 'Update for Microsoft Visual C++' },
      ParentKeyName: { kind: 'String', data: '{c649ede4-f16a-4486-a117-dcc2f2a35165}' },
    },
  },
}
