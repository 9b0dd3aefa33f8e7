import { readFileSync } from 'node:fs'

/**
 * How many tests passed, failed and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number, skippedFiles: string[] }} Counts
 */

/**
 * Reads vitest's JSON report. A file that could not even be loaded counts as one failed test, and so does a report that
 * is not there.
 * @param {string} file
 * @returns {Counts}
 */
export function vitestCounts(file) {
  const report = readReport(file)
  if (report === null) return failure()
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests, skipped: 0, skippedFiles: [] }
  return report.testResults.reduce(countVitestFile, counts)
}

/**
 * @param {Counts} counts
 * @param {{ name: string, status: string, assertionResults: { status: string }[] }} file
 */
function countVitestFile(counts, { name, status, assertionResults }) {
  const skipped = assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed').length
  const brokenFile = status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  return {
    passed: counts.passed,
    failed: counts.failed + (brokenFile ? 1 : 0),
    skipped: counts.skipped + skipped,
    skippedFiles: skipped > 0 ? [...counts.skippedFiles, name] : counts.skippedFiles,
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
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped, skippedFiles: [] }
}

/**
 * One step that has no tests of its own.
 * @param {boolean} good
 * @returns {Counts}
 */
export function stepCounts(good) {
  return good ? { passed: 1, failed: 0, skipped: 0, skippedFiles: [] } : failure()
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

/** @returns {Counts} */
function failure() {
  return { passed: 0, failed: 1, skipped: 0, skippedFiles: [] }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
