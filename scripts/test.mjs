// npm test: everything that can be checked on this machine. The last line says how many tests passed and failed.
import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildWhenStale } from './build-when-stale.mjs'
import { root } from './installed.mjs'
import { run, runTool } from './run-tool.mjs'
import { runScript, setUp } from './setup.mjs'
import { statementLines } from './statements.mjs'
import { closingLine, playwrightCounts, skippedLines, stepCounts, vitestCounts } from './test-counts.mjs'

const reports = join(root, 'test-results')
const stdio = /** @type {const} */ (['ignore', 'inherit', 'inherit'])

/** @param {string} title */
const announce = (title) => console.log(`\n── ${title} ──`)

/** @param {string} node */
async function checkTypes(node) {
  announce('Types')
  return stepCounts((await run(node, [join(root, 'scripts', 'typecheck.mjs')], { stdio: [...stdio] })) === 0)
}

async function checkStyle() {
  announce('Format and lint')
  return stepCounts((await runTool('biome', ['check', '.'], { stdio: [...stdio] })) === 0)
}

async function runUnitTests() {
  announce('Tests without a window')
  const report = join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runTool('vitest', ['run', '--config', 'test/vitest.config.ts', ...reporters], {
    stdio: [...stdio],
  })
  return agree(vitestCounts(report), code)
}

async function runWindowTests() {
  announce('Build and tests in the window')
  if ((await buildWhenStale({ stdio: [...stdio] })) !== 0) return stepCounts(false)
  const report = join(reports, 'playwright.json')
  const args = ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json']
  const code = await runTool('playwright', args, { stdio: [...stdio], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } })
  return agree(playwrightCounts(report), code)
}

/**
 * A runner that ends badly without a failed test (an unhandled error, no test at all) is a failure too.
 * @param {import('./test-counts.mjs').Counts} counts
 * @param {number} code
 */
function agree(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function tellStatements() {
  announce('Passed tests of each statement of SECURITY.md')
  const [security, vitest, playwright] = [
    join(root, 'SECURITY.md'),
    join(reports, 'vitest.json'),
    join(reports, 'playwright.json'),
  ]
  for (const line of statementLines({ security, vitest, playwright })) console.log(line)
}

await runScript(async () => {
  const node = setUp({ browser: true })
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const all = [await checkTypes(node), await checkStyle(), await runUnitTests(), await runWindowTests()]
  tellStatements()
  const skipped = skippedLines(all, (file) => relative(root, file))
  console.log(['', ...skipped, '', closingLine(all)].join('\n'))
  return all.some(({ failed }) => failed > 0) ? 1 : 0
})
