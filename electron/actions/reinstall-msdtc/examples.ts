import type { reinstallMsdtc } from '../../../shared/actions/reinstall-msdtc.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof reinstallMsdtc.primitives> = {
  'Export-RegistryTree': {
    args: { keys: ['HKCR\\CID', 'HKLM\\SOFTWARE\\Microsoft\\MSDTC', 'HKLM\\NoSuchKey'], folder: '{folder}' },
    answer: { files: ['{folder}/HKCR-CID.reg', '{folder}/HKLM-SOFTWARE-Microsoft-MSDTC.reg'] },
  },
  'Reset-MsdtcInstallation': {
    args: {},
    answer: { installed: true, detail: 'msdtc -uninstall ended with 0; msdtc -install ended with 0' },
  },
  'Restore-MsdtcInstallation': { args: {}, answer: { installed: true, detail: 'msdtc -install ended with 0' } },
}
