import { join } from 'node:path'
import type { reinstallMsdtc } from '../../../shared/actions/reinstall-msdtc.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** The files of the trees, below the folder that the test takes, as this system writes a path. */
const [cid, msdtc] = ['HKCR-CID.reg', 'HKLM-SOFTWARE-Microsoft-MSDTC.reg'].map((name) => join('{folder}', name)) as [
  string,
  string,
]

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof reinstallMsdtc.primitives> = {
  'Export-RegistryTree': {
    args: { keys: ['HKCR\\CID', 'HKLM\\SOFTWARE\\Microsoft\\MSDTC', 'HKLM\\NoSuchKey'], folder: '{folder}' },
    answer: { files: [cid, msdtc] },
  },
  'Reset-MsdtcInstallation': {
    args: {},
    answer: { installed: true, detail: 'msdtc -uninstall ended with 0; msdtc -install ended with 0' },
  },
  'Restore-MsdtcInstallation': { args: {}, answer: { installed: true, detail: 'msdtc -install ended with 0' } },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'ClassesRoot\\CID\\0f6a4a10-5ba1-4c52-8f3c-6d9d1f5f6a01': {},
    'LocalMachine\\SOFTWARE\\Microsoft\\MSDTC': {},
  },
  services: { MSDTC: { statuses: [1] } },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof reinstallMsdtc.primitives> = {
  'Export-RegistryTree': [
    `reg.exe export HKCR\\CID ${cid} /reg:64`,
    `reg.exe export HKLM\\SOFTWARE\\Microsoft\\MSDTC ${msdtc} /reg:64`,
  ],
  'Reset-MsdtcInstallation': ['msdtc.exe -uninstall', 'msdtc.exe -install'],
  'Restore-MsdtcInstallation': ['msdtc.exe -install'],
}
