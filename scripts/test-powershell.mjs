// npm run test:powershell: what the PowerShell functions promise, held to on every PowerShell of this machine. Needs no Pester; what
// Linux lacks of Windows is played by test/support/power-shell/fake-windows*.ps1. The last line names the PowerShells, or says that none was
// found, and says how many tests passed and failed.
import { mkdirSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './installed.mjs'
import { powerShells, powerShellTests } from './power-shells.mjs'
import { reports, runVitest } from './run-vitest.mjs'
import { runScript, setUp } from './setup.mjs'
import { powerShellLine, skippedLines } from './test-counts.mjs'

/**
 * Runs the tests that need a PowerShell on each of these, and tells the counts of each.
 * @param {string[]} executables
 */
export async function testOnEach(executables) {
  const all = []
  for (const [index, executable] of executables.entries()) {
    console.log(`\n── On ${executable} ──`)
    const env = { BACKUP_MEDIC_PWSH: executable }
    const counts = await runVitest(`powershell-${index}.json`, { files: powerShellTests(), env })
    console.log(powerShellLine([executable], [counts]))
    all.push(counts)
  }
  return all
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    setUp()
    mkdirSync(reports, { recursive: true })
    const found = powerShells()
    const all =
      found.length > 0
        ? await testOnEach(found)
        : [await runVitest('powershell-none.json', { files: powerShellTests() })]
    console.log(['', ...skippedLines(all, (file) => relative(root, file)), '', powerShellLine(found, all)].join('\n'))
    return all.some(({ failed }) => failed > 0) ? 1 : 0
  })
}
