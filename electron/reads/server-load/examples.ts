import type { serverLoad } from '../../../shared/reads/server-load.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof serverLoad.primitives> = {
  'Get-ServerLoad': {
    args: {},
    answer: {
      cpuPercent: 12,
      memoryFreePercent: 58,
      pageFileUsedPercent: 7,
      volumes: [
        { volume: 'C:', freePercent: 48.03, freeBytes: '65498251264' },
        { volume: 'D:', freePercent: 58.59, freeBytes: '322122547200' },
      ],
    },
  },
}
