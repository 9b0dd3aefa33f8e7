import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { writeMadeLog } from '../support/made-logs.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const program = join(import.meta.dirname, '../../electron/cli/main.ts')

/** Runs a command as a program of its own and presses Ctrl+C as soon as `when` says so of what has happened. */
async function interruptedWhen(args: readonly string[], when: (said: string) => Promise<boolean> | boolean) {
  const child = spawn(process.execPath, [program, '--lang', 'en', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err, pressed, isRunning] = ['', '', false, true]
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (err += text))
  const ended = new Promise<number | string | null>((done) =>
    child.on('close', (code, signal) => {
      isRunning = false
      done(code ?? signal)
    }),
  )
  while (isRunning && !pressed) {
    pressed = await when(out + err)
    if (pressed) child.kill('SIGINT')
    else await wait(20)
  }
  const code = await ended
  return { code, out, err, pressed }
}

/** Whether the program has begun to work at its server: its journal is there, or the state of the simulated one. */
const hasBegun = (dir: string) => async () =>
  (await readdir(dir, { recursive: true }).catch(() => [])).some((name) => name.endsWith('server.json'))

const stopping = 'Stopping in order'

describe.skipIf(process.platform === 'win32')('Ctrl+C', { timeout: 120_000 }, () => {
  test.each(['check', 'now'])('ends a %s with what had answered, and says how much that is', async (command) => {
    const dir = await temporaryFolder()
    const on = ['--simulate', 'azure-vm,slow=60000', '--state-dir', dir]
    const { code, out, err, pressed } = await interruptedWhen([...on, command], hasBegun(dir))
    expect([pressed, code]).toEqual([true, 130])
    expect(err).toContain(stopping)
    expect(err).toMatch(/Stopped by you: \d+ of \d+ checks had answered\. Nothing was changed\./)
    expect(out).not.toContain('Nothing speaks for a known problem')
  })

  test('ends a scan of logs with what was found until then', async () => {
    const folder = await temporaryFolder()
    writeMadeLog(join(folder, 'big.errlog'), {
      bytes: 400_000_000,
      says: ['ExtensionFailedVssWriterInBadState'],
      every: 9,
    })
    const { code, out, err, pressed } = await interruptedWhen(['scan-logs', folder], (said) => said.includes('MB of'))
    expect([pressed, code]).toEqual([true, 130])
    expect(err).toMatch(/Stopped by you: what stands above was found in \d+ files until then/)
    expect(out).toContain('Cancelled: what follows was found until then.')
  })

  test('ends a bundle without a file', async () => {
    const dir = await temporaryFolder()
    const out = join(dir, 'support.zip')
    const args = ['--simulate', 'azure-vm,slow=60000', '--state-dir', join(dir, 'state'), 'bundle', '--out', out]
    const { code, err, pressed } = await interruptedWhen(args, (said) => said.includes('Reading the server'))
    expect([pressed, code]).toEqual([true, 130])
    expect(err).toContain('no bundle was written, and nothing was changed')
    expect((await readdir(dir)).filter((name) => name !== 'state')).toEqual([])
  })

  test('ends a repair after the step that is under way, and says which steps were done', async () => {
    const dir = await temporaryFolder()
    const on = (more = '') => ['--simulate', `vss-writers-failed${more}`, '--state-dir', dir]
    const id = 'azure-vm/vss-writers-bad-state'
    const { json: plan } = await runMedic([...on(), '--json', 'plan', id])
    const isStopping = async () =>
      (await runMedic([...on(), '--json', 'journal'])).json?.some(
        ({ entry }: { entry: { kind: string } }) => entry.kind === 'stepIntent',
      ) === true
    const fix = [...on(',slow=700'), 'fix', id, '--confirm', plan.hash]
    const { code, out, err, pressed } = await interruptedWhen(fix, isStopping)
    expect([pressed, code]).toEqual([true, 130])
    const [, done = '', all = ''] = /Stopped by you: (\d+) of (\d+) steps were done/.exec(err) ?? []
    expect([Number(done) >= 1, Number(done) < Number(all)]).toEqual([true, true])
    expect(out).toContain('Cancelled by you before this step.')
    const after = (await runMedic([...on(), '--json', 'journal'])).json
    expect(after.at(-1).entry).toMatchObject({ kind: 'runEnded', outcome: 'failed', cause: 'cancelled' })
    expect((await runMedic([...on(), '--json', 'resume'])).json.settled).toEqual([])
  })

  test('is how a watching check is meant to end, so it ends with what the last check said', async () => {
    const dir = await temporaryFolder()
    const args = ['--simulate', 'azure-vm', '--state-dir', dir, 'check', '--watch', '5']
    const { code, pressed } = await interruptedWhen(args, (said) => said.includes('checks answered'))
    expect([pressed, [0, 2].includes(Number(code))]).toEqual([true, true])
  })
})
