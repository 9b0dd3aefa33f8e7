import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * How many tests passed, failed and were skipped; the files with skipped tests, and those of them in which none ran.
 * @typedef {{ passed: number, failed: number, skipped: number, skippedFiles: string[], unrunFiles: string[] }} Counts
 */

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0, skippedFiles: [], unrunFiles: [] }

/**
 * Reads vitest's JSON report. A file that could not even be loaded counts as one failed test, and so does a report that
 * is not there.
 * @param {string} file
 * @returns {Counts}
 */
export function vitestCounts(file) {
  const report = readReport(file)
  if (report === null) return failure()
  const counts = { ...none, passed: report.numPassedTests, failed: report.numFailedTests }
  return report.testResults.reduce(countVitestFile, counts)
}

/**
 * @param {Counts} counts
 * @param {{ name: string, status: string, assertionResults: { status: string }[] }} file
 */
function countVitestFile(counts, { name, status, assertionResults }) {
  const skipped = assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed').length
  // Where what all tests of a file need has failed, they count as skipped too.
  const isUnrun = status !== 'failed' && skipped > 0 && skipped === assertionResults.length
  const brokenFile = status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  return {
    passed: counts.passed,
    failed: counts.failed + (brokenFile ? 1 : 0),
    skipped: counts.skipped + skipped,
    skippedFiles: skipped > 0 ? [...counts.skippedFiles, name] : counts.skippedFiles,
    unrunFiles: isUnrun ? [...counts.unrunFiles, name] : counts.unrunFiles,
  }
}

/**
 * Reads Playwright's JSON report. A test that passed only when it was repeated counts as failed.
 * @param {string} file
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  const report = readReport(file)
  if (report === null) return failure()
  const { expected, unexpected, flaky, skipped } = report.stats
  return { ...none, passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/**
 * One step that has no tests of its own.
 * @param {boolean} good
 * @returns {Counts}
 */
export function stepCounts(good) {
  return good ? { ...none, passed: 1 } : failure()
}

/**
 * The line that closes a test run: `N passed, N failed[, N skipped]`.
 * @param {Counts[]} all
 */
export function closingLine(all) {
  /** @param {'passed' | 'failed' | 'skipped'} kind */
  const sum = (kind) => all.reduce((total, counts) => total + counts[kind], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * The line that closes the tests on these PowerShells: which they were, or that none was found, and how many tests passed and failed.
 * @param {string[]} executables
 * @param {Counts[]} all
 */
export function powerShellLine(executables, all) {
  const used = executables.length > 0 ? `On ${executables.join(' and ')}` : 'No PowerShell was found'
  return `${used}: ${closingLine(all)}`
}

/**
 * What a run leaves unproven: the files with skipped tests, and that no PowerShell was found when none of the tests that need one
 * ran. Other tests beside them are skipped for other reasons.
 * @param {Counts[]} all
 * @param {(file: string) => string} shown
 */
export function skippedLines(all, shown = (file) => file) {
  const files = all.flatMap(({ skippedFiles }) => skippedFiles)
  if (files.length === 0) return []
  const lines = [`!! SKIPPED, so not proven by this run: ${files.map(shown).join(', ')}`]
  const unrun = all.flatMap(({ unrunFiles }) => unrunFiles)
  if (unrun.some((file) => basename(file) === 'real-power-shell.test.ts'))
    lines.push('!! No PowerShell was found. Put pwsh on the PATH or name it in BACKUP_MEDIC_PWSH.')
  return lines
}

/** @returns {Counts} */
function failure() {
  return { ...none, failed: 1 }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
