import { join } from 'node:path'
import { root } from './installed.mjs'
import { runTool } from './run-tool.mjs'
import { vitestCounts } from './test-counts.mjs'

/** Where reports of test runs lie. */
export const reports = join(root, 'test-results')

/**
 * Runs the tests without a window, or some files of them, and writes vitest's JSON report. A run that ends badly without a failed
 * test (an unhandled error, no test at all) counts as a failure too.
 * @param {string} report the name of the report
 * @param {{ files?: string[], env?: Record<string, string> }} [options]
 * @returns {Promise<import('./test-counts.mjs').Counts>}
 */
export async function runVitest(report, { files = [], env = {} } = {}) {
  const file = join(reports, report)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runTool('vitest', ['run', '--config', 'test/vitest.config.ts', ...reporters, ...files], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  })
  return agree(vitestCounts(file), code)
}

/**
 * @param {import('./test-counts.mjs').Counts} counts
 * @param {number} code the exit code of the runner
 */
export function agree(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
