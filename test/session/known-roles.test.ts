import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knownRoles } from '../../electron/session/known-roles.ts'
import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import { oneServer } from '../support/one-server.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { openTestWindow } from '../support/open-test-window.ts'
import { runMedic } from '../support/run-medic.ts'
import { smallCase } from '../support/small-case.ts'

const symptoms = { en: ['Nothing reaches the lighthouse any more'] }
const twins = [
  smallCase('mabs/twin', { roles: ['mabs'], symptoms }),
  smallCase('mars/twin', { roles: ['mars'], symptoms }),
]
const words = 'nothing reaches the lighthouse'

async function first(scenario: string, switches = '') {
  const session = await (await oneServer(scenario, twins)).start(switches)
  const { matches } = await session.diagnose(words)
  return matches.flatMap((match) => (isCaseMatch(match) ? [match.case] : [])).slice(0, 2)
}

describe('what this server is', () => {
  test('puts its own cases before equal ones, and hides none', async () => {
    expect(await first('mars')).toEqual(['mars/twin', 'mabs/twin'])
    expect(await first('mabs')).toEqual(['mabs/twin', 'mars/twin'])
  })

  test('orders nothing when it could not be read: the diagnosis comes all the same', async () => {
    expect(await first('mars', ',garbled=Get-InstalledServiceList')).toEqual(['mabs/twin', 'mars/twin'])
  })

  test('is not waited for on a server that does not answer, and not asked a second time meanwhile', async () => {
    let asked = 0
    const roles = knownRoles(() => {
      asked++
      return new Promise(() => undefined)
    }, 1)
    expect([await roles(), await roles(), asked]).toEqual([[], [], 1])
  })

  test('is asked anew at each question, because an agent may have been installed since', async () => {
    const answers = [{ installed: [] }, { installed: ['obengine'] }]
    const roles = knownRoles(async (name) => (name === 'installedServices' ? (answers.shift() ?? null) : null))
    expect([await roles(), await roles()]).toEqual([[], ['mars']])
  })
})

describe('a problem of another kind of server', () => {
  const code = 'ExtensionFailedTimeoutVMNetworkUnresponsive'
  const elsewhere = 'It is a problem of another kind of server than this one.'

  test('is named as that on the command line', async () => {
    const at = async (server: string) => (await runMedic(['--simulate', server, 'diagnose', '--text', code])).out
    expect(await at('mars')).toContain(elsewhere)
    expect(await at('azure-vm')).not.toContain(elsewhere)
  })

  test('is named as that in the window', async () => {
    const at = async (server: string) =>
      JSON.stringify(await (await openTestWindow(server)).ask('diagnosis:run', { text: code }))
    expect(await at('mars')).toContain('why.elsewhere')
    expect(await at('azure-vm')).not.toContain('why.elsewhere')
  })

  test('is named as that in a batch, which needs no server', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'texts.jsonl')
    await writeFile(file, `${JSON.stringify(code)}\n`)
    const why = async (...server: string[]) => (await runMedic([...server, 'diagnose', '--batch', file])).out
    expect(await why('--simulate', 'mars')).toContain(elsewhere)
    expect(await why('--simulate', 'no-such-server')).toContain(code)
  })
})
