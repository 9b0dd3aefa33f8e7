import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runMedic } from '../support/run-medic.ts'

const writers = 'azure-vm/vss-writers-bad-state'

async function on(simulate: string) {
  const folder = await mkdtemp(join(tmpdir(), 'backup-medic-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return (...args: string[]) => runMedic(['--lang', 'en', '--simulate', simulate, '--state-dir', folder, ...args])
}

describe('a plan on the command line', () => {
  test('plans no registry change on a healthy server whose VSS writers do not answer', async () => {
    const medic = await on('healthy,garbled=Get-VssWriterState')
    const { json } = await medic('--json', 'plan', writers)
    expect(json.steps.filter(({ kind }: { kind: string }) => kind !== 'guidance')).toEqual([])
    expect(json.later).toMatchObject([{ step: 'restart-stuck-services', cause: 'stuck' }])
    const { out } = await medic('plan', writers)
    expect(out).toContain('--cause stuck')
  })

  test('never says of a guard that could not be read that it failed', async () => {
    const medic = await on('com-plus-broken,garbled=Get-BackupProcessList')
    const { out } = await medic('plan', 'azure-vm/com-plus-error')
    expect(out).toContain('Whether this holds could not be read: No backup or restore is running')
    expect(out).not.toContain('A backup is running.')
  })

  test.each([
    [['--answer', 'guard=perhaps'], 'is no answer'],
    [['--pick', 'step'], 'picks nothing'],
  ])('refuses %j with a sentence', async (options, words) => {
    const medic = await on('healthy')
    const { code, err } = await medic('fix', writers, '--confirm', 'x'.repeat(64), ...options)
    expect([code >= 64, err.includes(words)]).toEqual([true, true])
  })
})

describe('the tools for authors', () => {
  test('look at a file of the knowledge', async () => {
    const medic = await on('healthy')
    const { code, out } = await medic('cases', '--check', 'knowledge/cases/azure-vm/network-calls-slow.yaml')
    expect([code, out]).toEqual([0, 'cases/azure-vm/network-calls-slow.yaml is in order.\n'])
  })

  test.each([
    [['--check', 'README.md'], 'lies in no knowledge folder'],
    [['--new', 'Mars/X'], 'is no name for a problem'],
    [['--new', 'azure-vm/network-calls-slow'], 'is there already'],
    [['--translate', 'de', 'knowledge/cases/azure-vm/network-calls-slow.yaml'], 'There are no translations into'],
  ])('refuse %j with what to do', async (options, words) => {
    const { code, err } = await (await on('healthy'))('cases', ...options)
    expect([code >= 64, err.includes(words)]).toEqual([true, true])
  })

  test('write an index of all cases', async () => {
    const { out } = await (await on('healthy'))('cases', '--markdown')
    expect(out).toContain('| azure-vm/network-calls-slow | The snapshot times out')
  })
})

describe('a check on the command line', () => {
  const shadow = 'mars/shadow-storage-too-small'

  test('takes values for the inputs of the case', async () => {
    const medic = await on('mars')
    expect((await medic('check', '--case', shadow, '--set', 'percent=20')).code).toBe(0)
    const { code, err } = await medic('check', '--case', shadow, '--set', 'percent=500')
    expect(code).not.toBe(0)
    expect(err).toContain('1 – 100')
  })

  test('takes none without a case, because each case has inputs of its own', async () => {
    const { code, err } = await (await on('mars'))('check', '--set', 'percent=20')
    expect(code).not.toBe(0)
    expect(err).toContain('--case')
  })

  test('says which cause the checks speak for, and how sure that is', async () => {
    const medic = await on('com-plus-broken')
    const { json } = await medic('--json', 'check', '--case', 'azure-vm/com-plus-error')
    expect(json.causes).toEqual([
      expect.objectContaining({ id: 'comsysapp', confidence: 'likely' }),
      expect.objectContaining({ id: 'msdtc-account', confidence: 'likely' }),
    ])
    const { out } = await medic('check', '--case', 'azure-vm/com-plus-error')
    expect(out).toContain('Likely cause: COM+ System Application is disabled or cannot start.')
  })
})
