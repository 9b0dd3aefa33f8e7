import { existsSync, readFileSync } from 'node:fs'

/**
 * The statements of SECURITY.md and how many passed tests of this run carry the number of each: lines such as
 * `S1 2 · S2 7 · …`. A statement without one is named on a line of its own.
 * @param {{ security: string, vitest: string, playwright: string }} files
 * @returns {string[]}
 */
export function statementLines({ security, vitest, playwright }) {
  const numbers = [...readFileSync(security, 'utf8').matchAll(/^\| ([SR]\d+) \|/gm)].map(([, number]) => `${number}`)
  const names = [...vitestNames(vitest), ...playwrightNames(playwright)]
  const counts = numbers.map((number) => {
    const mark = new RegExp(`\\b${number}\\b`)
    return { number, passed: names.filter((name) => mark.test(name)).length }
  })
  const missing = counts.filter(({ passed }) => passed === 0).map(({ number }) => number)
  return [
    counts.map(({ number, passed }) => `${number} ${passed}`).join(' · '),
    ...(missing.length > 0 ? [`!! Without a passed test in this run: ${missing.join(', ')}`] : []),
  ]
}

/**
 * @param {string} file
 * @returns {string[]}
 */
function vitestNames(file) {
  if (!existsSync(file)) return []
  /** @type {{ testResults: { assertionResults: { fullName: string, status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return tests.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName)
}

/** @typedef {{ title: string, specs?: { title: string, ok: boolean }[], suites?: Suite[] }} Suite */

/**
 * @param {string} file
 * @returns {string[]}
 */
function playwrightNames(file) {
  if (!existsSync(file)) return []
  /** @type {{ suites: Suite[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return report.suites.flatMap((suite) => specNames(suite, ''))
}

/**
 * @param {Suite} suite
 * @param {string} above
 * @returns {string[]}
 */
function specNames({ title, specs = [], suites = [] }, above) {
  const path = `${above} ${title}`
  const own = specs.filter(({ ok }) => ok).map((spec) => `${path} ${spec.title}`)
  return [...own, ...suites.flatMap((suite) => specNames(suite, path))]
}
