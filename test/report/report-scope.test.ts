import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { saveReport } from '../../electron/report/save-report.ts'
import { confirmAndFix, nextStart, openTestSession, temporaryFolder } from '../support/open-test-session.ts'

const network = 'azure-vm/network-calls-slow'
const day = 86_400_000

/** A server that was repaired and asked about 100 days ago, taken back 90 days ago or never, and repaired again today. */
async function overTime(takenBack: boolean) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 100 * day })
  onTestFinished(() => void vi.useRealTimers())
  const opened = await openTestSession('vm-network-slow')
  await opened.session.diagnose('error 34513 of long ago')
  const old = (await confirmAndFix(opened.session, network)).run ?? ''
  vi.setSystemTime(Date.now() + 10 * day)
  if (takenBack) await opened.session.undoAll()
  vi.setSystemTime(Date.now() + 90 * day)
  const session = await nextStart(opened)
  await session.diagnose('error 34513 of today')
  const today = takenBack ? ((await confirmAndFix(session, network)).run ?? '') : ''
  return { ...opened, session, old, today }
}

async function report(session: Parameters<typeof saveReport>[0], ...scope: Parameters<typeof saveReport>[5][]) {
  const path = join(await temporaryFolder(), 'report.md')
  await saveReport(session, path, 'md', 'en', '1', ...scope)
  return readFile(path, 'utf8')
}

describe('a report', () => {
  test('covers the last 30 days, and says so', async () => {
    const { session, old, today } = await overTime(true)
    const text = await report(session)
    expect(text).toContain('of today')
    expect(text).toContain(today)
    expect(text).not.toContain('of long ago')
    expect(text).not.toContain(old)
    expect(text).toContain('Covers the time from')
  })

  test('holds an older run that is still in effect', async () => {
    const { session, old } = await overTime(false)
    const text = await report(session)
    expect(text).toContain(old)
    expect(text).not.toContain('of long ago')
  })

  test('covers everything, another time, or one run when it is told to', async () => {
    const { session, old, today } = await overTime(true)
    const all = await report(session, { since: null })
    for (const part of ['of long ago', 'of today', old, today]) expect(all).toContain(part)
    const longer = await report(session, { since: new Date(Date.now() - 95 * day).toISOString() })
    expect([longer.includes(old), longer.includes('of long ago')]).toEqual([true, false])
    const one = await report(session, { run: old })
    expect([one.includes(old), one.includes(today), one.includes('of today')]).toEqual([true, false, false])
  })

  test('as JSON holds the records of its time, one document of any length', async () => {
    const { session } = await overTime(true)
    const path = join(await temporaryFolder(), 'report.json')
    await saveReport(session, path, 'json', 'en', '1', { since: null })
    const written = JSON.parse(await readFile(path, 'utf8'))
    expect(written.records).toEqual(session.journal.records.slice(0, written.records.length))
    expect(written.records.length).toBeGreaterThan(10)
    await saveReport(session, path, 'json', 'en', '1')
    const recent = JSON.parse(await readFile(path, 'utf8')).records
    expect(recent.length).toBeLessThan(written.records.length)
    expect(recent).toEqual(session.journal.records.slice(-recent.length - 1, -1))
  })
})
