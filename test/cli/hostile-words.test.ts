import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findingLines } from '../../electron/cli/commands/check.ts'
import { planLines } from '../../electron/cli/commands/plan.ts'
import { createOutput } from '../../electron/cli/output.ts'
import type { Screen } from '../../electron/cli/terminal/screen.ts'
import { titlesOf } from '../../electron/cli/titles.ts'
import { openSession } from '../../electron/session/session.ts'
import { serverFolder } from '../../electron/session/state-folder.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { openSimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { readStoredServer, stateFile } from '../../electron/simulation/state-store.ts'
import { badLines, hostile, unseen, withHostileWords } from '../support/hostile-words.ts'
import { confirmAndFix, openTestSession, productKnowledge, temporaryFolder } from '../support/open-test-session.ts'
import { type Ended, runMedic } from '../support/run-medic.ts'

const snapshotKey = 'HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys'
const machineKeys = 'C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys'
const unseenButLines = new RegExp(`(?!\n)${unseen.source}`, 'u')
const slow = 'azure-vm/network-calls-slow'

/** A state folder with a simulated server that was changed before anybody looked at it, and how to run commands on it. */
async function serverWith(scenario: string, change: (state: ServerState) => void) {
  const stateDir = await temporaryFolder()
  const on = ['--simulate', scenario, '--state-dir', stateDir]
  const folder = serverFolder(stateDir, scenario)
  const changeNow = async (byWhom: typeof change) => {
    const stored = readStoredServer(folder)
    byWhom(stored.state)
    await writeFile(stateFile(folder), JSON.stringify(stored))
  }
  await runMedic([...on, 'simulate', '--state'])
  await changeNow(change)
  return { stateDir, changeNow, medic: (...args: string[]) => runMedic([...on, ...args]) }
}

function expectSafe({ out, err }: Pick<Ended, 'out' | 'err'>): void {
  expect(badLines(out)).toEqual([])
  expect(badLines(err)).toEqual([])
}

/** Nothing in a report breaks out of its place; in HTML the lines of a quoted text stand between the marks of the quotation. */
function expectSafeReport(report: string): void {
  expect(report.match(unseenButLines)).toBeNull()
  const own = report.replace(/<blockquote><pre>[^<>]*<\/pre><\/blockquote>/g, '')
  expect(badLines(own)).toEqual([])
  const outsideOfFences = own.replace(/^((?:> )?`{3,})\n[\s\S]*?\n\1$/gm, '')
  expect(outsideOfFences).not.toMatch(/(?<!\\)<(script|img)|^# heading|^\| a \||^ *[`~]{3}/m)
}

/** A server that says hostile words wherever its identity is free to say anything. */
function hostileIdentity({ identity }: ServerState): void {
  for (const name of ['osCaption', 'osBuild', 'culture', 'installationType', 'languageMode'] as const) {
    identity[name] += hostile
  }
}

describe('S24 what a hostile server answers is text on the command line:', () => {
  test('a registry value and the name of the computer, from the check to the undo and in every report', async () => {
    // Half a character in a registry value is refused, because it could not be put back.
    const kept = hostile.replace('\ud800', '')
    const { medic, stateDir, changeNow } = await serverWith('vm-network-slow', (state) => {
      hostileIdentity(state)
      state.identity.computerName += hostile
      state.registry[snapshotKey] = { SnapshotMethod: { kind: 'String', data: kept } }
    })
    const checked = await medic('check', '--case', slow)
    expectSafe(checked)
    expect(checked.out).toContain('<ESC>[2J')
    const verdicts = (await medic('--json', 'check', '--case', slow)).json.findings
    const good = verdicts.filter(({ verdict }: { verdict: string }) => verdict === 'pass').length
    expect(checked.out.split('\n').filter((line) => line.startsWith('OK'))).toHaveLength(good)

    const planned = await medic('plan', slow)
    expectSafe(planned)
    expect(planned.out).toContain('<U+202E>')
    const { json: plan, out } = await medic('--json', 'plan', slow)
    expect(out).toMatch(/^[\n\x20-\x7e]*$/)
    expect(plan.steps[0].before).toContain(kept)

    const fixed = await medic('fix', slow, '--confirm', plan.hash)
    expect(fixed.code).toBe(0)
    expectSafe(fixed)
    expectSafe(await medic('journal'))
    expect((await medic('--json', 'journal')).out).toContain('\\u202e')

    for (const format of ['md', 'html']) {
      const path = join(stateDir, `report.${format}`)
      expectSafe(await medic('report', '--out', path))
      const report = await readFile(path, 'utf8')
      expectSafeReport(report)
      expect(report).toContain(format === 'md' ? '\\<U+202E\\>' : '&lt;U+202E&gt;')
    }

    await changeNow(({ registry }) => {
      registry[snapshotKey] = { CalculateSnapshotTimeFromHost: { kind: 'String', data: hostile } }
    })
    const refused = await medic('undo', '--all')
    expect(refused.code).toBe(6)
    expectSafe(refused)
    expect(refused.out).toContain('<U+202E>')
  })

  test('the account of a service', async () => {
    const { medic } = await serverWith('com-plus-broken', (state) => {
      const found = state.services.MSDTC
      if (found) found.account = `CONTOSO\\svc${hostile}`
    })
    expectSafe(await medic('check'))
    const planned = await medic('plan', 'azure-vm/com-plus-error')
    expectSafe(planned)
    expect(planned.out + planned.err).toContain('<ESC>')
  })

  test('the names of VSS writers and of the services that stop with one', async () => {
    const { medic } = await serverWith('vss-writers-failed', (state) => {
      const writer = state.writers['System Writer']
      const service = state.services.AppIDSvc
      if (writer) state.writers[`System Writer${hostile}`] = writer
      if (service) state.services[`AppIDSvc${hostile.replaceAll(/[\\/]/g, '')}`.slice(0, 250)] = service
      delete state.writers['System Writer']
      delete state.services.AppIDSvc
    })
    const id = 'azure-vm/vss-writers-bad-state'
    for (const args of [['check'], ['plan', id]]) {
      const ended = await medic(...args)
      expectSafe(ended)
      expect(ended.out).toContain('<ESC>')
    }
    const { json: plan } = await medic('--json', 'plan', id)
    expectSafe(await medic('fix', id, '--confirm', plan.hash))
    for (const command of [['journal'], ['undo', '--all'], ['resume']]) expectSafe(await medic(...command))
  })

  test('the names of files', async () => {
    const { medic } = await serverWith('machinekeys-acl-broken', (state) => {
      const { files } = state.folders[machineKeys] ?? {}
      if (files) files[`key${hostile.replaceAll(/[\\/:*?"<>|]/g, '')}`] = 'denied'
    })
    for (const args of [['check'], ['plan', 'azure-vm/machinekeys-permissions']]) expectSafe(await medic(...args))
  })
})

describe('hostile words on the command line itself are text:', () => {
  test.each([
    ['a case', ['--simulate', 'healthy', 'plan', hostile]],
    ['a run', ['--simulate', 'healthy', 'undo', hostile]],
    ['a scenario', ['--simulate', hostile, 'check']],
    ['a command', [hostile]],
    ['an option', [`--${hostile}`]],
    ['a file', ['diagnose', '--file', hostile]],
    ['a setting', ['--simulate', 'healthy', 'plan', slow, '--set', hostile]],
    ['a product', ['--simulate', 'healthy', 'check', '--product', hostile]],
  ])('%s', async (_, args) => {
    const ended = await runMedic(['--state-dir', await temporaryFolder(), ...args])
    expect(ended.code).toBeGreaterThanOrEqual(64)
    expectSafe(ended)
    expect(ended.err).toContain('<U+202E>')
  })

  test('a pasted text, in its diagnosis and as part of a batch', async () => {
    const text = `VSS_E_BAD_STATE ${hostile} 0x80042301`
    expectSafe(await runMedic(['diagnose', '--text', text]))
    const batch = join(await temporaryFolder(), 'batch.jsonl')
    await writeFile(batch, JSON.stringify(text))
    expect((await runMedic(['diagnose', '--batch', batch])).out).toMatch(/^[\x20-\x7e]+\n$/)
  })
})

function capturedOutput(screen: Screen) {
  const out: string[] = []
  const err: string[] = []
  const output = createOutput({
    language: 'en',
    json: false,
    streams: { out: (text) => void out.push(text), err: (text) => void err.push(text), drained: async () => undefined },
    screens: { out: screen, err: screen },
    calledWith: { program: 'backup-medic', args: [] },
  })
  return { captured: () => ({ out: out.join(''), err: err.join('') }), output }
}

/** A repair of each kind of thing: a registry value, a service, access lists and certificates, writers, shadow storage. */
const repairs = [
  ['vm-network-slow', slow],
  ['com-plus-broken', 'azure-vm/com-plus-error'],
  ['machinekeys-acl-broken', 'azure-vm/machinekeys-permissions'],
  ['vss-writers-failed', 'azure-vm/vss-writers-bad-state'],
  ['shadow-storage-too-small', 'mars/shadow-storage-too-small'],
] as const

describe('S24 hostile words in every free field of what is shown are text:', () => {
  test.each(repairs)('plan and findings of %s', async (scenario, id) => {
    const { session } = await openTestSession(scenario)
    const plan = withHostileWords(await session.plan(id, {}))
    const findings = withHostileWords((await session.check({ case: id })).findings)
    for (const columns of [null, 80]) {
      const { captured, output } = capturedOutput({ columns, colours: false })
      const titles = titlesOf(output, session.knowledge)
      const choices = { set: [hostile], pick: [], cause: [] }
      const lines = [
        ...planLines(output, plan, titles, choices),
        ...findings.flatMap((one) => findingLines(output, one, titles)),
      ]
      output.print(null, () => lines)
      for (const line of lines) output.tell(line)
      expectSafe(captured())
      if (columns === null) expect(captured().out.split('\n')).toHaveLength(lines.length + 1)
      expect(captured().out).toContain('<U+202E>')
    }
  })

  test.each(repairs)('the journal of %s and its reports', async (scenario, id) => {
    const { session } = await openTestSession(scenario)
    await session.diagnose('ExtensionFailedVssWriterInBadState')
    await session.check({ case: id })
    await confirmAndFix(session, id)
    const entries = session.journal.records.map(({ entry }) => entry)

    const stateDir = await temporaryFolder()
    const folder = serverFolder(stateDir, scenario)
    const server = openSimulatedServer({ simulation: parseSimulation(scenario), dir: folder })
    const knowledge = await productKnowledge()
    const written = await openSession({ server, folder, knowledge, program: 'desktop', version: hostile })
    await written.journal.exclusively(async () => {
      for (const entry of entries) {
        if (entry.kind !== 'sessionStarted') await written.journal.append(withHostileWords(entry))
      }
    })
    await written.close()

    const medic = (...args: string[]) => runMedic(['--simulate', scenario, '--state-dir', stateDir, ...args])
    const shown = await medic('journal')
    expectSafe(shown)
    expect(shown.out).toContain('<U+202E>')
    expect(JSON.stringify((await medic('--json', 'journal')).json)).toContain(JSON.stringify(hostile).slice(1, -1))
    for (const format of ['md', 'html']) {
      const path = join(stateDir, `report.${format}`)
      expect((await medic('report', '--out', path)).code).toBe(0)
      expectSafeReport(await readFile(path, 'utf8'))
    }
  })
})
