import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

test('the demonstration needs no more than its name: it repairs a simulated server and leaves report and journal, each time anew', async () => {
  const dir = await temporaryFolder()
  for (const _ of ['first', 'again']) {
    const { code, json } = await runMedic(['--state-dir', dir, '--json', 'demo'])
    expect(code).toBe(0)
    expect(json.lines.join('\n')).toContain('SIMULATED SERVER “vss-writers-failed”')
    expect(json.lines).toContainEqual(expect.stringMatching(/^FAULT .*VSS writer/))
    expect(json.lines).toContainEqual(expect.stringMatching(/^OK .*VSS writer is stable \(before: FAULT\)/))
    const { path } = json.report
    expect(readFileSync(path, 'utf8')).toContain('<!doctype html>')
    const [journal = ''] = globSync('**/journal.sqlite', { cwd: dirname(path) })
    expect(json.lines.at(-1)).toBe(`The journal is ${join(dirname(path), journal)}.`)
  }
})
