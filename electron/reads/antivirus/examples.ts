import type { antivirus } from '../../../shared/reads/antivirus.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof antivirus.primitives> = {
  'Get-AntivirusState': {
    args: {},
    answer: {
      defender: 'on',
      tamperProtected: false,
      defaultActions: { low: 0, moderate: 0, high: 0, severe: 0 },
      exclusionsHidden: false,
      exclusions: {
        paths: [
          'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\Scratch',
          'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin',
        ],
        processes: ['C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin\\cbengine.exe'],
        extensions: [],
      },
      others: [],
      monitors: [],
    },
  },
}

const agent = 'C:\\Program Files\\Microsoft Azure Recovery Services Agent'

/** What Windows shows where this is the answer, put together after the pages of its commands and of fltmc; not recorded on a Windows. */
export const windows: RawWindows = {
  services: { WinDefend: { statuses: [4] } },
  commands: {
    'Get-MpComputerStatus': [
      { AMRunningMode: 'Normal', AntivirusEnabled: true, RealTimeProtectionEnabled: true, IsTamperProtected: false },
    ],
    'Get-MpPreference': [
      {
        LowThreatDefaultAction: 0,
        ModerateThreatDefaultAction: 0,
        HighThreatDefaultAction: 0,
        SevereThreatDefaultAction: 0,
        ExclusionPath: [`${agent}\\Scratch`, `${agent}\\bin\\`],
        ExclusionProcess: [`${agent}\\bin\\cbengine.exe`],
        ExclusionExtension: null,
      },
    ],
  },
  tools: {
    'fltmc.exe filters': {
      output: [
        'Filter Name                 Num Instances    Altitude    Frame',
        '------------------------------  -------------  ------------  -----',
        'bindflt                           1       409800         0',
        'WdFilter                          5       328010         0',
        'FileInfo                          5        40500         0',
      ].join('\r\n'),
    },
  },
}

/** What the call asks of a tool of Windows. */
export const orders: Orders<keyof typeof antivirus.primitives> = { 'Get-AntivirusState': ['fltmc.exe filters'] }
