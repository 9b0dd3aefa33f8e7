import type { serverLoad } from '../../../shared/reads/server-load.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  cim: {
    Win32_Processor: [{ LoadPercentage: 16 }, { LoadPercentage: 8 }, { LoadPercentage: null }],
    Win32_OperatingSystem: [{ FreePhysicalMemory: 9730784, TotalVisibleMemorySize: 16777216 }],
    Win32_PageFileUsage: [{ AllocatedBaseSize: 2000, CurrentUsage: 140 }],
    Win32_Volume: [
      { Capacity: 136365211648, FreeSpace: 65498251264, DriveLetter: 'C:', Name: 'C:\\' },
      { Capacity: 549755813888, FreeSpace: 322122547200, DriveLetter: 'D:', Name: 'D:\\' },
      {
        Capacity: 104857600,
        FreeSpace: 4096,
        DriveLetter: null,
        Name: '\\\\?\\Volume{00000001-0000-4000-8000-000000000000}\\',
      },
      { Capacity: null, FreeSpace: null, DriveLetter: 'E:', Name: 'E:\\' },
    ],
  },
}
