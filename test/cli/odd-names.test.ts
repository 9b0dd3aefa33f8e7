import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const long = 'x'.repeat(5000)
const healthy = ['--simulate', 'healthy']

/** Names that no file can have, and folders where a file should be; `{folder}` stands for a folder that is there. */
const odd: [string, number, ...string[]][] = [
  ['a folder as the file to look at', 66, 'diagnose', '--file', '{folder}'],
  ['a file name that is too long', 66, 'diagnose', '--file', long],
  ['a file name with a NUL', 66, 'diagnose', '--file', 'a\0b'],
  ['a file below a file', 66, 'diagnose', '--file', join(import.meta.filename, 'x')],
  ['a folder as the batch', 66, 'diagnose', '--batch', '{folder}'],
  ['a batch name that is too long', 66, 'diagnose', '--batch', long],
  ['a batch name with a NUL', 66, 'diagnose', '--batch', 'a\0b'],
  ['a folder as the report', 73, ...healthy, 'report', '--format', 'md', '--out', '{folder}'],
  [
    'a folder as the report that may be replaced',
    73,
    ...healthy,
    'report',
    '--format',
    'md',
    '--overwrite',
    '--out',
    '{folder}',
  ],
  ['a report name that is too long', 73, ...healthy, 'report', '--out', `${long}.md`],
  ['a report name with a NUL', 73, ...healthy, 'report', '--out', 'a\0b.md'],
  ['a report below a file', 73, ...healthy, 'report', '--out', join(import.meta.filename, 'x.md')],
  ['a scenario that is too long', 64, '--simulate', long, 'check'],
  ['a case that is too long', 64, ...healthy, 'plan', long],
  ['a run that is too long', 64, ...healthy, 'undo', long],
  ['a setting that is too long', 64, ...healthy, 'plan', 'azure-vm/network-calls-slow', '--set', `${long}=${long}`],
  ['a state folder whose name is too long', 73, ...healthy, '--state-dir', long, 'check'],
  ['a state folder with a NUL in its name', 73, ...healthy, '--state-dir', 'a\0b', 'check'],
  ['a file as the state folder', 65, ...healthy, '--state-dir', import.meta.filename, 'check'],
]

describe('R11 a name that cannot be used ends with one sentence and no answer:', () => {
  test.each(odd)('%s', async (_, code, ...args) => {
    const folder = await temporaryFolder()
    const given = args.map((arg) => (arg === '{folder}' ? folder : arg))
    const stateDir = given.includes('--state-dir') ? [] : ['--state-dir', join(folder, 'state')]
    const ended = await runMedic([...stateDir, ...given])
    expect([ended.code, ended.out]).toEqual([code, ''])
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1)
    expect(ended.err).not.toMatch(/^ +at |not foreseen/m)
  })
})
