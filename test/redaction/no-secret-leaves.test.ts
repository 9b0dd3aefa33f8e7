import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { saveReport } from '../../electron/report/save-report.ts'
import { type Server, ServerError } from '../../electron/server/server.ts'
import { reasonFor } from '../../electron/session/reason-for.ts'
import { RefusedRequest } from '../../electron/session/refused-request.ts'
import { openSession } from '../../electron/session/session.ts'
import { serverFolder } from '../../electron/session/state-folder.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { firstServer, stateFile } from '../../electron/simulation/state-store.ts'
import { message } from '../../shared/model/message.ts'
import { confirmAndFix, productKnowledge, temporaryFolder } from '../support/open-test-session.ts'
import { openTestWindow } from '../support/open-test-window.ts'
import { notations, readableSecrets, seededSecrets } from '../support/seeded-secrets.ts'

const formats = ['html', 'md', 'json'] as const
const slow = 'azure-vm/network-calls-slow'
const writers = 'azure-vm/vss-writers-bad-state'
const bcdr = 'HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys'
const everySecret = seededSecrets.map(({ text }) => text).join('\r\n')

/** What can be read in any file below a folder; the simulated server's own state is the server, no file about it. */
async function leaksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'server.json')
  expect(files.length).toBeGreaterThan(1)
  const found = files.map(async ({ parentPath, name }) => {
    const leaks = [...readableSecrets(name), ...readableSecrets(await readFile(join(parentPath, name)))]
    return leaks.map((leak) => `${name}: ${leak}`)
  })
  return (await Promise.all(found)).flat()
}

/** A scenario's first state with every secret in the registry values that checks read, on disk before the program starts. */
async function seededState(stateFolder: string, scenario: string) {
  const folder = serverFolder(stateFolder, scenario)
  await mkdir(folder, { recursive: true })
  const stored = firstServer(scenario)
  stored.state.registry[bcdr] = {
    SnapshotMethod: { kind: 'String', data: everySecret },
    CalculateSnapshotTimeFromHost: { kind: 'MultiString', data: seededSecrets.map(({ text }) => text) },
  }
  await writeFile(stateFile(folder), JSON.stringify(stored))
}

describe('S18 the seeds of these tests', () => {
  test('are all found in a text that was not redacted, in every notation', () => {
    for (const [notation, write] of Object.entries(notations)) {
      for (const secret of seededSecrets) {
        const text = write(secret)
        if (text !== null) expect([notation, ...readableSecrets(text)]).toEqual([notation, secret.name])
      }
    }
    expect(readableSecrets(Buffer.from(everySecret, 'utf16le'))).toHaveLength(seededSecrets.length)
  })
})

describe('S18 a session', () => {
  test.each(Object.entries(notations))('writes and says no secret of a pasted text: %s', async (_, write) => {
    const window = await openTestWindow('vss-writers-failed')
    const replies: unknown[] = []
    for (const secret of seededSecrets) {
      const text = write(secret)
      if (text === null) continue
      // Also where the kept beginning of a long text ends, so that half of the secret would be kept.
      const inside = Math.max(0, text.indexOf(secret.pieces[0] ?? '')) + 12
      for (const padding of ['', `${'x '.repeat(1999)}`, `${'x'.repeat(4000 - inside - 1)}\n`]) {
        const pasted = `${padding}${text}\nSnapshot operation failed because VSS writers were in a bad state.`
        replies.push(await window.send('diagnosis:run', [{ text: pasted }]))
      }
    }
    expect(replies.length).toBeGreaterThan(0)
    for (const format of formats) replies.push(await window.send('report:save', [{ format }]))
    replies.push(await window.send('session:open', [{}]))
    expect(readableSecrets(JSON.stringify(replies))).toEqual([])
    expect(readableSecrets(JSON.stringify(window.events))).toEqual([])
    expect(await leaksIn(join(window.stateFolder, '..'))).toEqual([])
  })

  test.each(['vss-writers-failed', 'com-plus-broken'])(
    'writes and says no secret that a server answers or that stands in an error (%s)',
    async (scenario) => {
      const simulated = inMemorySimulatedServer(parseSimulation(scenario), (state) => {
        state.registry[bcdr] = { SnapshotMethod: { kind: 'String', data: everySecret } }
      })
      const server: Server = {
        identity: simulated.identity,
        close: () => simulated.close(),
        async call(name, args, options) {
          if (name === 'Get-BackupProcessList' || name === 'Get-ServerLoad') {
            throw new ServerError('failed', name, everySecret)
          }
          if (name === 'Get-ShadowStorageList') throw new Error(everySecret)
          const answer = await simulated.call(name, args, options)
          if (name === 'Get-ServiceState') return { ...(answer as object), account: everySecret } as never
          if (name === 'Get-CertificateList') {
            const certificate = { thumbprint: 'A'.repeat(40), subject: everySecret, notAfter: '2030-01-01T00:00:00Z' }
            return { ...(answer as object), certificates: [certificate] } as never
          }
          return answer
        },
      }
      const folder = await temporaryFolder()
      const knowledge = await productKnowledge()
      const session = await openSession({ server, folder, knowledge, program: 'commandLine', version: '0.0.0-test' })
      const said: unknown[] = []
      session.journal.onRecord((record) => said.push(record))
      const ask = async (work: () => Promise<unknown>) => {
        // Both hosts say an error by its reason.
        said.push(await work().catch(reasonFor))
      }
      await ask(() => session.check({ onFinding: (finding) => said.push(finding) }))
      for (const { id } of knowledge.cases) {
        await ask(() => session.check({ case: id }))
        await ask(() => session.plan(id, {}))
        await ask(() => confirmAndFix(session, id))
        await ask(async () => {
          const { hash, guards } = await session.plan(id, {})
          const overrides = Object.fromEntries(guards.map((guard) => [guard.id, everySecret]))
          return session.fix(id, {}, { hash, overrides, typed: server.identity.computerName })
        })
      }
      await ask(() => session.undoAll())
      for (const format of formats) {
        const where = { path: join(folder, `report.${format}`), format, overwrite: false, stateFolder: '/nowhere' }
        await ask(() => saveReport(session, { ...where, scope: { kind: 'all' }, language: 'en', version: '0' }))
      }
      await session.close()
      const told = said.map((one) => JSON.stringify(one)).filter((one) => readableSecrets(one).length > 0)
      expect(told).toEqual([])
      expect(session.journal.runs().length).toBeGreaterThan(0)
      expect(await leaksIn(folder)).toEqual([])
    },
  )
})

describe('S18 an error', () => {
  test.each([
    ['that nobody foresaw', new Error(everySecret)],
    ['of the server', new ServerError('failed', 'Get-ServerLoad', everySecret)],
    [
      'with a reason that quotes a file',
      new RefusedRequest(message('session.simulationDamaged', { detail: everySecret })),
    ],
    ['that is none', everySecret],
  ])('%s is said without secrets', (_, error) => {
    expect(readableSecrets(JSON.stringify(reasonFor(error)))).toEqual([])
  })
})

describe('S18 the window', () => {
  test('gets no secret that stands in a registry value, and plans no change of it', async () => {
    const folder = await temporaryFolder()
    await seededState(join(folder, 'state'), 'vss-writers-failed')
    const window = await openTestWindow('vss-writers-failed', folder)
    const replies: unknown[] = []
    for (const request of [slow, writers]) {
      replies.push(await window.send('check:run', [{ case: request }]))
      const plan = await window.send('plan:make', [{ case: request, inputs: {} }])
      replies.push(plan)
      if (!plan.ok) continue
      const { hash } = plan.value as { hash: string }
      const run = await window.send('fix:apply', [{ case: request, inputs: {}, confirmation: { hash } }])
      replies.push(run)
      if (run.ok) replies.push(await window.send('undo:run', [{ ...(run.value as object), decisions: [] }]))
    }
    const refused = await window.send('plan:make', [{ case: slow, inputs: {} }])
    expect(refused).toMatchObject({ ok: false, failure: { message: { key: 'plan.holdsSecret' } } })
    replies.push(await window.send('check:run', [{ case: null }]), await window.send('resume:run', [{}]))
    for (const format of formats) replies.push(await window.send('report:save', [{ format }]))
    replies.push(await window.send('session:open', [{}]))
    expect(readableSecrets(JSON.stringify([replies, window.events]))).toEqual([])
    expect(await leaksIn(folder)).toEqual([])
  })
})

describe('S18 the command line', () => {
  const main = join(import.meta.dirname, '../../electron/cli/main.ts')
  const medic = (args: string[]) =>
    new Promise<string>((resolve) => {
      execFile(process.execPath, [main, ...args], (_, out, err) => resolve(`${out}\n${err}`))
    })

  test('prints no secret and keeps none, from files in any encoding and from the server', async () => {
    const folder = await temporaryFolder()
    const state = join(folder, 'state')
    await seededState(state, 'vss-writers-failed')
    const logs = await temporaryFolder()
    const utf16 = join(logs, 'utf16.log')
    const batch = join(logs, 'batch.jsonl')
    const text = `Snapshot operation failed because VSS writers were in a bad state.\r\n${everySecret}`
    await writeFile(utf16, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
    await writeFile(batch, seededSecrets.map((secret) => JSON.stringify(`${text} ${secret.text}`)).join('\n'))
    const on = ['--simulate', 'vss-writers-failed', '--state-dir', state]
    const said = await Promise.all([
      medic(['diagnose', '--file', utf16, '--json']),
      medic(['diagnose', '--batch', batch]),
      medic([...on, 'plan', slow]),
    ])
    const plan = JSON.parse((await medic([...on, '--json', 'plan', writers])).trim() || '{}')
    for (const command of [['check'], ['check', '--json', '--case', slow], ['plan', writers]]) {
      said.push(await medic([...on, ...command]))
    }
    said.push(await medic([...on, '--json', 'fix', writers, '--confirm', plan.hash ?? '']))
    said.push(await medic([...on, 'fix', slow, '--confirm', plan.hash ?? '']))
    for (const command of [['journal'], ['--json', 'journal'], ['undo', '--all'], ['resume']]) {
      said.push(await medic([...on, ...command]))
    }
    for (const format of formats) said.push(await medic([...on, 'report', '--out', join(folder, `r.${format}`)]))
    expect(readableSecrets(said.join('\n'))).toEqual([])
    expect(await leaksIn(folder)).toEqual([])
  })
})
