import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReportChoice } from '../../shared/model/report-choice.ts'
import { openTestWindow } from '../support/open-test-window.ts'
import { unzip } from '../support/unzip.ts'

const report: ReportChoice = {
  scope: { kind: 'sitting' },
  redaction: { kinds: ['host'], words: [] },
  notes: 'Password: Tr0ub4dor&3x',
  ticket: 'INC-4711',
}

describe('the window', () => {
  test('shows, copies and saves the same report, whose sitting is its own', async () => {
    const window = await openTestWindow('vm-network-slow')
    await window.ask('diagnosis:run', { text: 'error 34513' })
    const { blocks } = await window.ask('report:preview', { report })
    expect(JSON.stringify(blocks)).toMatch(/INC-4711.*error 34513/)
    await window.ask('report:copy', { report })
    expect(window.effects.join()).toMatch(/^copied # Backup Medic[\s\S]*error 34513/)
    const saved = await window.ask('report:save', { report, format: 'md' })
    const text = await readFile(saved?.path ?? '', 'utf8')
    expect(text).toContain('error 34513')
    for (const one of [JSON.stringify(blocks), window.effects.join(), text]) expect(one).not.toContain('Tr0ub4dor')
  })

  test('suggests no name of a computer where these are to be replaced', async () => {
    const window = await openTestWindow('vm-network-slow')
    await window.ask('report:save', { report, format: 'md' })
    await window.ask('report:save', { report: { ...report, redaction: { kinds: [], words: [] } }, format: 'md' })
    const names = (await readdir(window.reports)).map((name) => /SIMULATED/i.test(name))
    expect(names.sort()).toEqual([false, true])
  })

  test('S9 opens and shows what it has saved, and nothing else', async () => {
    const window = await openTestWindow('vm-network-slow')
    for (const name of ['file:open', 'file:show']) {
      expect(await window.send(name, [{ file: 'f1' }])).toMatchObject({
        ok: false,
        failure: { message: { key: 'session.noSuchFile' } },
      })
    }
    const saved = await window.ask('report:save', { report, format: 'json' })
    await window.ask('file:open', { file: saved?.file })
    await window.ask('file:show', { file: saved?.file })
    expect(window.effects).toEqual([`opened ${saved?.path}`, `shown ${saved?.path}`])
  })

  test('tells how far a bundle has come, saves it, and writes nothing when it is cancelled', async () => {
    const window = await openTestWindow('mars,hang=Get-DiskList')
    const choice = { report, days: 1, megabytes: 50 }
    const cancelled = window.ask('bundle:save', choice)
    await expect.poll(() => window.events.some(({ name }) => name === 'bundle:progress')).toBe(true)
    await window.ask('bundle:cancel', {})
    expect(await cancelled).toBeNull()
    expect(await readdir(window.reports)).toEqual([])

    const free = await openTestWindow('mars')
    const saved = await free.ask('bundle:save', choice)
    const told = free.events.flatMap(({ name, event }) =>
      name === 'bundle:progress' ? [event as { done: number; of: number }] : [],
    )
    expect(told.map(({ done }) => done)).toEqual(told.map((_, index) => index))
    expect(told.every(({ of }) => of === told.length)).toBe(true)
    expect(Object.keys(unzip(join(free.reports, saved?.path.split('/').at(-1) ?? '')))).toContain('vss-providers.json')
  })
})
