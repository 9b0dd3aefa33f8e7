import type { marsJobs } from '../../../shared/reads/mars-jobs.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

const numbers = { errorCode: 0, detailCode: null, bytes: 734_003_200, files: 1_204 }

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof marsJobs.primitives> = {
  'Get-MarsJobList': {
    args: { last: 1 },
    answer: {
      running: [],
      ended: [
        {
          id: '6f0e2b1c-58d4-4b7a-9c11-0a2d7e9f4410',
          type: 'Backup',
          state: 'Completed',
          startedAt: '2026-11-20T22:00:07Z',
          endedAt: '2026-11-20T22:31:44Z',
          ...numbers,
          sources: [{ name: 'D:\\', state: 'Completed', ...numbers }],
        },
      ],
      skipped: [],
      skippedAt: null,
    },
  },
}

const told = {
  JobState: 'Completed',
  ErrorInfo: { ErrorCode: 0, DetailedErrorCode: 0 },
  ByteProgress: { Progress: 734_003_200 },
  FileProgress: { Total: 1_204 },
}

/** What the module answers where this is the answer, put together after the page of its command; not recorded on a Windows. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Setup': {
      InstallPath: { kind: 'String', data: 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\' },
    },
  },
  commands: {
    'Get-OBJob': [],
    'Get-OBJob -Previous 1 -Status All': [
      {
        JobId: '6f0e2b1c-58d4-4b7a-9c11-0a2d7e9f4410',
        JobType: 'Backup',
        JobStatus: {
          ...told,
          StartTime: { utc: '2026-11-20T22:00:07Z' },
          EndTime: { utc: '2026-11-20T22:31:44Z' },
          DatasourceStatus: [{ ...told, Datasource: { DataSourceName: 'D:\\' } }],
        },
      },
    ],
  },
}
