import { execFile } from 'node:child_process'
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeLock } from '../../electron/journal/repair-lock.ts'
import { serverFolder } from '../../electron/session/state-folder.ts'
import { stateFile } from '../../electron/simulation/state-store.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

const main = join(import.meta.dirname, '../../electron/cli/main.ts')

interface Ended {
  code: number
  out: string
  err: string
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of the answer.
  json: any
}

/** Runs the command line as other programs do: another process, its streams and its exit code. */
function medic(args: string[], input?: string | Buffer): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, '--lang', 'en', ...args],
      { maxBuffer: 1 << 28 },
      (error, out, err) => {
        const code = error ? Number(error.code) : 0
        resolve({
          code,
          out,
          err,
          json: args.includes('--json') && out.startsWith('{') ? JSON.parse(out) : tryJson(out),
        })
      },
    )
    child.stdin?.end(input ?? '')
  })
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const french =
  "L'opération de capture instantanée a échoué parce que les enregistreurs VSS étaient dans un état incorrect."

describe('the main job on the command line', () => {
  test('goes from a pasted French error to a repaired server and back', async () => {
    const dir = await temporaryFolder()
    const on = ['--json', '--simulate', 'vss-writers-failed', '--state-dir', dir]
    const { json: diagnosis, code } = await medic(['diagnose', '--text', french, '--json'])
    expect(code).toBe(0)
    expect(diagnosis.matches[0]).toMatchObject({
      case: 'azure-vm/vss-writers-bad-state',
      covers: expect.arrayContaining(['vm-vss-writers-bad-state']),
      confidence: 'certain',
    })
    const id = diagnosis.matches[0].case
    const first = (await medic([...on, 'simulate', '--state'])).json
    expect((await medic([...on, 'check'])).code).toBe(1)
    const { json: plan } = await medic([...on, 'plan', id])
    expect(plan.steps[0]).toMatchObject({
      kind: 'action',
      undo: 'none',
      call: expect.stringContaining('Stop-SingleService'),
    })
    const fix = await medic([...on, 'fix', id, '--confirm', plan.hash])
    expect([fix.code, fix.json.outcome]).toEqual([0, 'applied'])
    expect(fix.json.checks.every(({ verdict }: { verdict: string }) => verdict === 'pass')).toBe(true)
    expect((await medic([...on, 'check'])).code).toBe(0)
    expect((await medic([...on, 'undo', '--all'])).code).toBe(0)
    const { writers: healed, services, ...rest } = (await medic([...on, 'simulate', '--state'])).json
    const { writers: broken, services: servicesBefore, ...before } = first
    expect(rest).toEqual(before)
    // VSS starts when it is asked and stops by itself.
    expect({ ...services, VSS: null }).toEqual({ ...servicesBefore, VSS: null })
    expect(healed).not.toEqual(broken)
  })

  test('brings the server back to an equal state where no restart was needed', async () => {
    const on = ['--json', '--simulate', 'vm-network-slow', '--state-dir', await temporaryFolder()]
    const id = 'azure-vm/network-calls-slow'
    const first = (await medic([...on, 'simulate', '--state'])).out
    const { json: plan } = await medic([...on, 'plan', id])
    const fix = await medic([...on, 'fix', id, '--confirm', plan.hash])
    expect(fix.json.steps[0]).toMatchObject({ outcome: 'applied', before: 'key not present' })
    expect((await medic([...on, 'plan', id])).json.steps.some((step: { kind: string }) => step.kind === 'change')).toBe(
      false,
    )
    const undo = await medic([...on, 'undo', fix.json.run])
    expect([undo.code, undo.json.outcome]).toEqual([0, 'undone'])
    expect((await medic([...on, 'simulate', '--state'])).out).toBe(first)
    const records = (await medic([...on, 'journal'])).json
    expect(records.map(({ seq }: { seq: number }) => seq)).toEqual(
      records.map((_: unknown, index: number) => index + 1),
    )
  })

  test('writes the report in every format', async () => {
    const dir = await temporaryFolder()
    for (const format of ['html', 'md', 'json']) {
      const out = join(dir, `report.${format}`)
      const { code, json } = await medic([
        '--json',
        '--simulate',
        'healthy',
        '--state-dir',
        dir,
        'report',
        '--out',
        out,
      ])
      expect([code, json]).toMatchObject([0, { path: out, redacted: 0 }])
      expect(await readFile(out, 'utf8')).toContain('SIM')
    }
  })
})

describe('decisions on the command line', () => {
  test('undo goes on with a decision about the very state it had shown, and with no other', async () => {
    const on = ['--json', '--simulate', 'vm-network-slow', '--state-dir', await temporaryFolder()]
    const { json: plan } = await medic([...on, 'plan', 'azure-vm/network-calls-slow'])
    const { json: fix } = await medic([...on, 'fix', 'azure-vm/network-calls-slow', '--confirm', plan.hash])
    await medic([...on, 'simulate', '--someone-else'])
    const { json: refused } = await medic([...on, 'undo', fix.run])
    const { step, seen } = refused.steps[0]
    const decide = (digest: string) => medic([...on, 'undo', fix.run, '--decide', `${step}=restore:${digest}`])
    expect((await decide('0'.repeat(64))).code).toBe(6)
    expect((await decide('nonsense')).code).toBe(64)
    const { code, json } = await decide(seen)
    expect([code, json.outcome]).toEqual([0, 'undone'])
  })

  test('a guard stands against fix and undo until a reason is given, and an empty one is none', async () => {
    const dir = await temporaryFolder()
    const on = ['--json', '--simulate', 'shadow-storage-too-small', '--state-dir', dir]
    const id = 'mars/shadow-storage-too-small'
    const { json: plan } = await medic([...on, 'plan', id])
    const repair = ['fix', id, '--confirm', plan.hash]
    const stored = stateFile(serverFolder(dir, 'shadow-storage-too-small'))
    const backUp = async (backupProcesses: string[]) => {
      const { state, ...rest } = JSON.parse(await readFile(stored, 'utf8'))
      await writeFile(stored, JSON.stringify({ ...rest, state: { ...state, backupProcesses } }))
    }
    await backUp(['wbengine.exe'])
    for (const reason of ['', '  ', 'ab']) {
      const { code, err } = await medic([...on, ...repair, '--override', `no-backup-running=${reason}`])
      expect([code, err]).toEqual([64, expect.stringContaining('gives no reason')])
    }
    await backUp([])
    const { json: fixed } = await medic([...on, ...repair])
    await backUp(['wbengine.exe'])
    const before = await readFile(stored, 'utf8')
    const refused = await medic([...on, 'undo', '--all'])
    expect([refused.code, refused.json.outcome]).toEqual([64, 'notAllowed'])
    expect(refused.json.guards).toMatchObject([{ run: fixed.run, id: 'no-backup-running', verdict: 'fail' }])
    expect((await medic([...on, 'undo', fixed.run, '--override', 'no-backup-running='])).code).toBe(64)
    expect(await readFile(stored, 'utf8')).toBe(before)
    const reason = 'It hangs since yesterday.'
    const { code, json } = await medic([...on, 'undo', fixed.run, '--override', `no-backup-running=${reason}`])
    expect([code, json.outcome]).toEqual([0, 'undone'])
    const records: { entry: { kind: string } }[] = (await medic([...on, 'journal'])).json
    expect(records.find(({ entry }) => entry.kind === 'undoStarted')?.entry).toMatchObject({
      overrides: { 'no-backup-running': reason },
    })
  })

  test('a service that a repair has left down is named by resume and undo, and started', async () => {
    for (const [command, saidAgain] of [
      [['resume'], '"running":["SQLWriter"]'],
      [['undo', '--all'], 'Running again: SQLWriter'],
    ] as const) {
      const dir = await temporaryFolder()
      const on = (trouble = '') => ['--json', '--simulate', `vss-writers-failed${trouble}`, '--state-dir', dir]
      const id = 'azure-vm/vss-writers-bad-state'
      const { json: plan } = await medic([...on(), 'plan', id])
      const trouble = ',fails=Start-SingleService:SQLWriter'
      expect((await medic([...on(trouble), 'fix', id, '--confirm', plan.hash])).code).toBe(1)
      const failed = await medic([...on(trouble), ...command])
      expect([failed.code, failed.out]).toEqual([
        1,
        expect.stringContaining('The service SQLWriter could not be started'),
      ])
      const done = await medic([...on(), ...command])
      expect([done.code, JSON.stringify(done.json)]).toEqual([0, expect.stringContaining(saidAgain)])
    }
  })

  test('the question of a guidance step is answered in the journal', async () => {
    const on = ['--json', '--simulate', 'vm-network-slow', '--state-dir', await temporaryFolder()]
    const { json: plan } = await medic([...on, 'plan', 'azure-vm/network-calls-slow'])
    const { json: fix } = await medic([...on, 'fix', 'azure-vm/network-calls-slow', '--confirm', plan.hash])
    expect((await medic([...on, 'answer', fix.run, 'back-up-now', 'perhaps'])).code).toBe(64)
    expect((await medic([...on, 'answer', fix.run, 'host-first', 'yes'])).code).toBe(64)
    expect((await medic([...on, 'answer', fix.run, 'back-up-now', 'yes'])).json.outcome).toBe('confirmed')
    const records = (await medic([...on, 'journal'])).json
    expect(records.at(-1).entry).toEqual({ kind: 'guidanceAnswered', run: fix.run, step: 'back-up-now', done: true })
  })
})

describe('exit codes', () => {
  const at = async (scenario: string) => ['--simulate', scenario, '--state-dir', await temporaryFolder()]

  test('0 when all checks pass, 1 when one fails, 2 when some only cannot be told', async () => {
    expect((await medic([...(await at('healthy')), 'check'])).code).toBe(0)
    expect((await medic([...(await at('com-plus-broken')), 'check'])).code).toBe(1)
    expect((await medic([...(await at('healthy,deny=Get-VssWriterState')), 'check'])).code).toBe(2)
  })

  test('3 when no case fits the text', async () => {
    const { code, json } = await medic(['diagnose', '--json', '--text', 'The printer is out of paper.'])
    expect([code, json]).toEqual([3, { matches: [] }])
  })

  test('4 when there is nothing to do', async () => {
    const on = await at('vm-network-slow')
    const { json: plan } = await medic(['--json', ...on, 'plan', 'azure-vm/network-calls-slow'])
    await medic([...on, 'fix', 'azure-vm/network-calls-slow', '--confirm', plan.hash])
    const { code, out } = await medic([...on, 'plan', 'azure-vm/network-calls-slow'])
    expect(code).toBe(4)
    expect(out).toContain('nothing to do')
  })

  test('5 when the confirmed plan no longer fits', async () => {
    const on = await at('vm-network-slow')
    const { code, json } = await medic([
      '--json',
      ...on,
      'fix',
      'azure-vm/network-calls-slow',
      '--confirm',
      '0'.repeat(64),
    ])
    expect([code, json.outcome, json.steps]).toEqual([5, 'outdated', []])
  })

  test('1 when a step fails', async () => {
    const on = await at('vm-network-slow,fails=Set-RegistryValueState')
    const { json: plan } = await medic(['--json', ...on, 'plan', 'azure-vm/network-calls-slow'])
    expect((await medic([...on, 'fix', 'azure-vm/network-calls-slow', '--confirm', plan.hash])).code).toBe(1)
  })

  test('6 when someone else has changed the same thing since, and what they wrote stays', async () => {
    const on = ['--json', ...(await at('vm-network-slow'))]
    const { json: plan } = await medic([...on, 'plan', 'azure-vm/network-calls-slow'])
    await medic([...on, 'fix', 'azure-vm/network-calls-slow', '--confirm', plan.hash])
    await medic([...on, 'simulate', '--someone-else'])
    const theirs = (await medic([...on, 'simulate', '--state'])).out
    const undo = await medic([...on, 'undo', '--all'])
    expect([undo.code, undo.json.outcome]).toEqual([6, 'changedSince'])
    expect(undo.json.steps[0]).toMatchObject({
      outcome: 'changedSince',
      before: expect.anything(),
      ours: expect.anything(),
    })
    expect((await medic([...on, 'simulate', '--state'])).out).toBe(theirs)
  })
})

describe('bad input ends with one sentence on stderr and nothing on stdout:', () => {
  test.each<[string, string[], number]>([
    ['an unknown case', ['--simulate', 'healthy', 'plan', 'mars/none'], 64],
    ['an unknown scenario', ['--simulate', 'nowhere', 'check'], 64],
    ['an unknown switch', ['--simulate', 'healthy,fast=1', 'check'], 64],
    ['an unknown option', ['--simulate', 'healthy', 'check', '--now'], 64],
    ['an unknown command', ['repair'], 64],
    ['an unknown product', ['--simulate', 'healthy', 'check', '--product', 'vmware'], 64],
    ['a fix without a hash', ['--simulate', 'healthy', 'fix', 'azure-vm/network-calls-slow'], 64],
    ['an undo of nothing in particular', ['--simulate', 'healthy', 'undo'], 64],
    ['an undo of a run that never was', ['--simulate', 'healthy', 'undo', '2020-01'], 64],
    ['an empty text', ['diagnose', '--text', '  '], 64],
    ['no text at all', ['diagnose'], 64],
    ['a file that does not exist', ['diagnose', '--file', '/nowhere/at/all.log'], 66],
    ['a report without a place', ['--simulate', 'healthy', 'report'], 64],
    ['a report in a folder that does not exist', ['--simulate', 'healthy', 'report', '--out', '/nowhere/r.html'], 73],
    ['a report in an unknown format', ['--simulate', 'healthy', 'report', '--out', 'r.docx'], 64],
  ])('%s', async (_, args, code) => {
    const ended = await medic(['--state-dir', await temporaryFolder(), ...args])
    expect([ended.code, ended.out]).toEqual([code, ''])
    expect(
      ended.err
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('(Did you mean')),
    ).toHaveLength(1)
  })

  test('a binary file', async () => {
    const file = join(await temporaryFolder(), 'dump.bin')
    await writeFile(file, Buffer.from([0x4d, 0x5a, 0, 0, 1, 0, 0, 0, 0x9f, 0x80]))
    expect((await medic(['diagnose', '--file', file])).code).toBe(65)
  })

  test('a damaged state of the simulated server, which stays as it is', async () => {
    const dir = await temporaryFolder()
    await mkdir(join(dir, 'simulated', 'healthy'), { recursive: true })
    const file = join(dir, 'simulated', 'healthy', 'server.json')
    await writeFile(file, '{"state":')
    const ended = await medic(['--simulate', 'healthy', '--state-dir', dir, 'check'])
    expect([ended.code, ended.out]).toEqual([65, ''])
    expect(ended.err).toContain(file)
    expect(await readFile(file, 'utf8')).toBe('{"state":')
  })

  test('a damaged journal, which is named, and set aside before the next change', async () => {
    const dir = await temporaryFolder()
    const on = ['--json', '--simulate', 'vm-network-slow', '--state-dir', dir]
    const { json: plan } = await medic([...on, 'plan', 'azure-vm/network-calls-slow'])
    const server = join(dir, 'simulated', 'vm-network-slow')
    await writeFile(
      join(server, 'journal.sqlite'),
      'not a database, and too long to be taken for an empty one\n'.repeat(20),
    )
    const shown = await medic([...on, 'journal'])
    expect([shown.code, shown.json]).toEqual([65, []])
    expect(shown.err).toContain(join(server, 'journal.sqlite'))
    const ended = await medic([...on, 'fix', 'azure-vm/network-calls-slow', '--confirm', plan.hash])
    expect([ended.code, ended.json.outcome]).toEqual([0, 'applied'])
    const [kept = ''] = (await readdir(server)).filter((name) => name.startsWith('journal.damaged-'))
    expect(await readFile(join(server, kept), 'utf8')).toContain('not a database')
    const after = await medic([...on, 'journal'])
    expect(after.code).toBe(0)
    expect(after.err).toContain(join(server, kept))
    expect((await medic([...on, 'undo', '--all'])).code).toBe(0)
  })

  test('R8 a server that another program is changing', async () => {
    const dir = await temporaryFolder()
    const on = ['--json', '--simulate', 'vm-network-slow', '--state-dir', dir]
    const { json: plan } = await medic([...on, 'plan', 'azure-vm/network-calls-slow'])
    const lock = await takeLock(join(dir, 'simulated', 'vm-network-slow'), 'desktop')
    const ended = await medic([...on, 'fix', 'azure-vm/network-calls-slow', '--confirm', plan.hash])
    lock.release()
    expect([ended.code, ended.out]).toEqual([75, ''])
    expect(ended.err).toContain(`desktop, process ${process.pid}`)
  })
})

describe('long and odd texts', () => {
  test('R11 of 100 MB the beginning and the end are looked at, and that is said', async () => {
    const file = join(await temporaryFolder(), 'long.log')
    const handle = await open(file, 'w')
    const line = Buffer.from(`${'nothing of interest here '.repeat(40)}\n`)
    for (let written = 0; written < 100e6; written += line.length * 1000)
      await handle.write(Buffer.concat(Array(1000).fill(line)))
    await handle.write(french)
    await handle.close()
    const { code, json, err } = await medic(['diagnose', '--json', '--file', file])
    expect([code, json.matches[0].case]).toEqual([0, 'azure-vm/vss-writers-bad-state'])
    expect(err).toContain('left out')
  })

  test('UTF-16, as Windows writes logs, is read', async () => {
    const file = join(await temporaryFolder(), 'utf16.log')
    await writeFile(file, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(french, 'utf16le')]))
    expect((await medic(['diagnose', '--json', '--file', file])).json.matches[0].case).toBe(
      'azure-vm/vss-writers-bad-state',
    )
  })

  test('standard input is read with "-"', async () => {
    expect((await medic(['diagnose', '--json', '-'], french)).json.matches[0].case).toBe(
      'azure-vm/vss-writers-bad-state',
    )
  })

  test('R11 of 50 MB on standard input the beginning and the end are looked at, and that is said', async () => {
    const long = Buffer.concat([Buffer.alloc(50e6, 'nothing of interest here '), Buffer.from(french)])
    const { code, json, err } = await medic(['diagnose', '--json', '-'], long)
    expect([code, json.matches[0].case]).toEqual([0, 'azure-vm/vss-writers-bad-state'])
    expect(err).toContain('left out')
  })

  test('a folder in the place of a file is refused with its name', async () => {
    const folder = await temporaryFolder()
    const { code, err } = await medic(['diagnose', '--file', folder])
    expect([code, err]).toEqual([66, expect.stringContaining(folder)])
  })

  test('a batch is answered line by line, bad lines too', async () => {
    const file = join(await temporaryFolder(), 'batch.jsonl')
    await writeFile(file, [JSON.stringify(french), 'no json', JSON.stringify('sunny weather')].join('\n'))
    const { code, out } = await medic(['diagnose', '--batch', file])
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(answers[0].matches[0].case).toBe('azure-vm/vss-writers-bad-state')
    expect(answers[1]).toEqual({ error: 'Line 2 is no JSON string.' })
    expect(answers[2]).toEqual({ matches: [] })
  })
})
