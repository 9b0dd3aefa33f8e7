import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { processStreams } from '../../electron/cli/host.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const theCase = 'azure-vm/machinekeys-permissions'
const machineKeys = 'C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys'
const total = 4_000

/** The options for a simulated server whose MachineKeys folder has this many files, with the list that files have there. */
async function manyFiles(): Promise<string[]> {
  const folder = await temporaryFolder()
  const at = ['--simulate', 'machinekeys-acl-broken', '--state-dir', folder]
  await runMedic([...at, 'plan', theCase])
  const file = join(folder, 'simulated', 'machinekeys-acl-broken', 'server.json')
  const stored = JSON.parse(await readFile(file, 'utf8'))
  stored.state.folders[machineKeys].files = Object.fromEntries(
    Array.from({ length: total }, (_, number) => [`${String(number).padStart(32, '0')}_8c1d`, 'D:AI(A;ID;FA;;;BA)']),
  )
  await writeFile(file, JSON.stringify(stored))
  return at
}

test('an answer with the states of many files is whole, and never waits in memory for its reader but for a piece', async () => {
  const at = await manyFiles()
  const { hash, typed } = (await runMedic([...at, '--json', 'plan', theCase])).json
  const fix = await runMedic([...at, '--json', 'fix', theCase, '--confirm', hash, '--typed', typed])
  const undo = await runMedic([...at, '--json', 'undo', '--all'])
  const journal = await runMedic([...at, '--json', 'journal'])

  const stepOf = ({ json }: typeof fix) => json.steps.find(({ step }: { step: string }) => step === 'default-access')
  expect(stepOf(fix).beforeState.files).toHaveLength(total)
  const { before, ours, now } = stepOf(undo)
  expect([before, ours, now].map(({ files }) => files.length)).toEqual([total, total, total])
  for (const { out, mostWaiting } of [fix, undo, journal]) {
    expect(out.length).toBeGreaterThan(5 * 65_536)
    expect(mostWaiting).toBeLessThan(70_000)
  }
})

test('a reader who leaves while he is waited for is waited for no longer', async () => {
  const { stdout, stderr } = process
  const listened = [stdout, stderr].map((stream) => stream.listeners('error'))
  const { drained } = processStreams()
  const full = vi.spyOn(stdout, 'writableNeedDrain', 'get').mockReturnValue(true)
  try {
    const waiting = drained()
    stdout.emit('error', Object.assign(new Error('broken pipe'), { code: 'EPIPE' }))
    await expect(waiting).resolves.toBeUndefined()
  } finally {
    full.mockRestore()
    for (const [at, stream] of [stdout, stderr].entries())
      for (const listener of stream.listeners('error'))
        if (!listened[at]?.includes(listener)) stream.off('error', listener as () => void)
  }
})
