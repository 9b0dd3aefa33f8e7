// npm test: everything that can be checked on this machine. The last line says how many tests passed and failed.
import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildWhenStale } from './build-when-stale.mjs'
import { root } from './installed.mjs'
import { powerShells } from './power-shells.mjs'
import { run, runTool } from './run-tool.mjs'
import { agree, reports, runVitest } from './run-vitest.mjs'
import { runScript, setUp } from './setup.mjs'
import { statementLines } from './statements.mjs'
import { closingLine, playwrightCounts, skippedLines, stepCounts } from './test-counts.mjs'
import { testOnEach } from './test-powershell.mjs'

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
  return runVitest('vitest.json')
}

/** The tests without a window have used the first PowerShell of this machine; here is what the others say. */
async function runPowerShellTests() {
  const others = powerShells().slice(1)
  if (others.length > 0) announce('npm run test:powershell, on every other PowerShell of this machine')
  return testOnEach(others)
}

async function runWindowTests() {
  announce('Build and tests in the window')
  if ((await buildWhenStale({ stdio: [...stdio] })) !== 0) return stepCounts(false)
  const report = join(reports, 'playwright.json')
  const args = ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json']
  const code = await runTool('playwright', args, { stdio: [...stdio], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } })
  return agree(playwrightCounts(report), code)
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
  const all = [await checkTypes(node), await checkStyle(), await runUnitTests(), ...(await runPowerShellTests())]
  all.push(await runWindowTests())
  tellStatements()
  const skipped = skippedLines(all, (file) => relative(root, file))
  console.log(['', ...skipped, '', closingLine(all)].join('\n'))
  return all.some(({ failed }) => failed > 0) ? 1 : 0
})
