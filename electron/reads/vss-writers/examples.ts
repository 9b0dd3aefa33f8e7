import type { vssWriters } from '../../../shared/reads/vss-writers.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof vssWriters.primitives> = {
  'Get-VssWriterState': {
    args: {},
    answer: {
      writers: [
        {
          name: 'ASR Writer',
          classId: 'be000cbe-11fe-4426-9c58-531aa6355fc4',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'BITS Writer',
          classId: '4969d978-be47-48b0-b100-f328f07ac1e0',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'COM+ REGDB Writer',
          classId: '542da469-d3e1-473c-9f4f-7847f01fc64f',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'FSRM Writer',
          classId: '12ce4370-5bb7-4c58-a76a-e5d5097e3674',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'IIS Config Writer',
          classId: '2a40fd15-dfca-4aa8-a654-1f8c654603f6',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'MSSearch Service Writer',
          classId: 'cd3f2362-8bef-46c7-9181-d62844cdc0b2',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'Performance Counters Writer',
          classId: '0bada1de-01a9-4625-8278-69e735f39dd2',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'Registry Writer',
          classId: 'afbab4a2-367d-4d15-a586-71dbb18f8485',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'Shadow Copy Optimization Writer',
          classId: '4dc3bdd4-ab48-4d07-adb0-3bee2926fd7f',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'SqlServerWriter',
          classId: 'a65faa63-5ea8-4ebc-9dbd-a0c4db26912a',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'System Writer',
          classId: 'e8132975-6f93-4464-a53e-1050253ae220',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'Task Scheduler Writer',
          classId: 'd61d61c8-d73a-4eee-8cdd-f6f9786b7124',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'VSS Metadata Store Writer',
          classId: '75dfb225-e2e4-4d39-9ac9-ffaff65ddf06',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
        {
          name: 'WMI Writer',
          classId: 'a6ad56c2-b509-4e6c-bb19-49d8f43532f0',
          state: 1,
          hasLastError: false,
          lastError: 'No error',
        },
      ],
      unread: 0,
    },
  },
}

/** As the tool prints them. https://learn.microsoft.com/windows-server/administration/windows-commands/vssadmin-list-writers */
const listing = [
  'vssadmin 1.1 - Volume Shadow Copy Service administrative command-line tool',
  '(C) Copyright 2001-2013 Microsoft Corp.',
  '',
  ...requests['Get-VssWriterState'].answer.writers.flatMap(({ name, classId, lastError }) => [
    `Writer name: '${name}'`,
    `   Writer Id: {${classId}}`,
    '   Writer Instance Id: {00000000-0000-4000-8000-000000000000}',
    '   State: [1] Stable',
    `   Last error: ${lastError}`,
    '',
  ]),
].join('\r\n')

/** What Windows shows where these are the answers. */
export const windows: RawWindows = { tools: { 'vssadmin.exe list writers': { output: listing } } }

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof vssWriters.primitives> = {
  'Get-VssWriterState': ['vssadmin.exe list writers'],
}
