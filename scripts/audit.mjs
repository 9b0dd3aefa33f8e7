// npm run audit: asks the registry for known vulnerabilities of what goes into the program. Needs the network, so it is no part of
// npm test; where the registry does not answer, it says so and proves nothing.
import { spawnSync } from 'node:child_process'
import { root } from './installed.mjs'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const audit = spawnSync(npm, ['audit', '--omit=dev', '--json'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const totals = totalsOf(audit.stdout ?? '')
if (totals === null) {
  console.error('NOT CHECKED: the registry gave no answer to “npm audit”. Nothing is known about vulnerabilities.')
  process.exitCode = 2
} else if (totals.total > 0) {
  console.error(`${totals.total} known vulnerabilities: ${JSON.stringify(totals)}. See “npm audit --omit=dev”.`)
  process.exitCode = 1
} else console.log('No known vulnerability in the packages of the program.')

/**
 * @param {string} text
 * @returns {{ total: number } | null}
 */
function totalsOf(text) {
  try {
    return JSON.parse(text).metadata?.vulnerabilities ?? null
  } catch {
    return null
  }
}
