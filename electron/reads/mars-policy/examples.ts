import type { marsPolicy } from '../../../shared/reads/mars-policy.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof marsPolicy.primitives> = {
  'Get-MarsPolicyState': {
    args: {},
    answer: {
      exists: true,
      state: 'valid',
      paths: [{ path: 'D:\\', recursive: true }],
      exclusions: [{ path: 'D:\\Temp', recursive: true }],
      volumes: ['D:'],
      days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      times: ['22:00'],
      everyWeeks: 1,
      retentionDays: 30,
      systemState: false,
    },
  },
}

/** What the module answers where this is the answer, put together after the pages of its commands; not recorded on a Windows. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Setup': {
      InstallPath: { kind: 'String', data: 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\' },
    },
  },
  commands: {
    'Get-OBPolicy': [{ PolicyName: '4f1c2d3e-0000-4000-8000-000000000001', PolicyState: 'Valid' }],
    'Get-OBSchedule': [
      {
        ScheduleRunDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        ScheduleRunTimes: ['22:00:00'],
        ScheduleWeeklyFrequency: 1,
      },
    ],
    'Get-OBFileSpec': [
      { FileSpec: 'D:\\', IsExclude: false, IsRecursive: true },
      { FileSpec: 'D:\\Temp', IsExclude: true, IsRecursive: true },
    ],
    'Get-OBRetentionPolicy': [{ RetentionDays: 30 }],
    'Get-OBSystemStatePolicy': [],
  },
}
