import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  closingLine,
  playwrightCounts,
  powerShellLine,
  skippedLines,
  stepCounts,
  vitestCounts,
} from '../../scripts/test-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'backup-medic-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object): string {
  const file = join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}
const results = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

describe('the closing line of a test run', () => {
  test('adds up all steps and names skipped tests only when there are some', () => {
    expect(closingLine([stepCounts(true), stepCounts(false)])).toBe('1 passed, 1 failed')
    expect(powerShellLine(['/usr/bin/pwsh', '/opt/pwsh'], [stepCounts(true), stepCounts(true)])).toBe(
      'On /usr/bin/pwsh and /opt/pwsh: 2 passed, 0 failed',
    )
    expect(powerShellLine([], [stepCounts(true)])).toBe('No PowerShell was found: 1 passed, 0 failed')
    const skipping = { ...stepCounts(true), passed: 3, skipped: 2, skippedFiles: ['a.test.ts'] }
    expect(closingLine([skipping, stepCounts(true)])).toBe('4 passed, 0 failed, 2 skipped')
  })

  test('counts a test file that could not be loaded as failed', () => {
    const testResults = [results('a', 'passed', 'passed', 'skipped'), results('b', 'failed')]
    expect(vitestCounts(report({ numPassedTests: 1, numFailedTests: 0, testResults }))).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
      skippedFiles: ['a'],
      unrunFiles: [],
    })
  })

  test('counts a failed test once', () => {
    const testResults = [results('a', 'failed', 'failed', 'passed')]
    expect(vitestCounts(report({ numPassedTests: 1, numFailedTests: 1, testResults }))).toMatchObject({
      passed: 1,
      failed: 1,
    })
  })

  test('counts a window test that passed only when repeated as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }
    expect(playwrightCounts(report({ stats, errors: [] }))).toMatchObject({ passed: 5, failed: 2, skipped: 1 })
  })

  test('counts a report that is missing as failed', () => {
    const missing = join(folder, 'missing.json')
    expect([vitestCounts(missing).failed, playwrightCounts(missing).failed]).toEqual([1, 1])
  })
})

describe('what a test run says of skipped tests', () => {
  const said = (name: string, ...tests: string[]) => {
    const testResults = [results(join('test', 'powershell', name), 'passed', ...tests)]
    return skippedLines([vitestCounts(report({ numPassedTests: 1, numFailedTests: 0, testResults }))]).join()
  }

  test('is nothing when none was skipped', () => {
    expect(said('real-power-shell.test.ts', 'passed')).toBe('')
  })

  test('names the file, and not a missing PowerShell when tests for Windows were skipped', () => {
    expect(said('windows.test.ts', 'skipped')).toContain('windows.test.ts')
    expect(said('windows.test.ts', 'skipped')).not.toMatch(/No PowerShell/)
  })

  test('does not miss a PowerShell that ran some of the tests on a real one', () => {
    expect(said('real-power-shell.test.ts', 'passed', 'skipped')).not.toMatch(/No PowerShell/)
  })

  test('does not miss a PowerShell that was found and could not be used', () => {
    const testResults = [
      results(join('test', 'powershell', 'real-power-shell.test.ts'), 'failed', 'skipped', 'skipped'),
    ]
    const counts = vitestCounts(report({ numPassedTests: 0, numFailedTests: 0, testResults }))
    expect(counts.failed).toBe(1)
    expect(skippedLines([counts]).join()).not.toMatch(/No PowerShell/)
  })

  test('says that no PowerShell was found when none of the tests on a real one ran', () => {
    expect(said('real-power-shell.test.ts', 'skipped', 'skipped')).toMatch(/No PowerShell/)
  })
})
