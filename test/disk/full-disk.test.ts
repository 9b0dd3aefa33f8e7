import { execFileSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { primitives } from '../../electron/server/primitives.ts'
import { reasonFor } from '../../electron/session/reason-for.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { errorText } from '../../shared/model/error-text.ts'
import { confirmAndFix, nextStart, temporaryFolder } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'

/** Mounts a disk of 1 MB in memory; returns why not where that is not allowed. */
async function smallDisk(): Promise<{ folder: string } | { problem: string }> {
  const folder = await temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1024k', 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    return { problem: errorText(error) }
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return { folder }
}

test('R5 a disk that is really full stops the repair with the reason, and the next start goes on once there is room', async (context) => {
  const ends = new Set<string>()
  for (const kilobytes of [0, 16, 48, 64, 96, 128, 176, 224, 320, 800]) {
    const mounted = await smallDisk()
    if ('problem' in mounted) return context.skip(`NOT PROVEN HERE: no disk can be mounted (${mounted.problem})`)
    const { folder } = mounted
    const server = inMemorySimulatedServer(parseSimulation('vm-network-slow'))
    const first = server.wholeState()
    const filler = join(folder, 'filler')
    await writeFile(filler, Buffer.alloc((1024 - kilobytes) * 1024)).catch(() => undefined)
    const session = await nextStart({ server, folder })
    const ended = await confirmAndFix(session, 'azure-vm/network-calls-slow').catch((error: unknown) =>
      reasonFor(error),
    )
    ends.add('key' in ended ? ended.key : ended.outcome)
    if ('key' in ended) expect(JSON.stringify(ended.values)).toMatch(/disk is full|ENOSPC/)
    const { records, damage } = readJournal(folder)
    expect(damage).toEqual([])
    const intents = records.filter(({ entry }) => entry.kind === 'stepIntent').length
    expect(server.calls.filter(({ name }) => primitives[name].writes).length).toBeLessThanOrEqual(intents)
    await session.journal.close()

    await rm(filler)
    const next = await nextStart({ server, folder })
    await next.resume()
    await next.undoAll()
    expect(server.wholeState()).toEqual(first)
    await next.journal.close()
  }
  expect([...ends]).toEqual(expect.arrayContaining(['journal.notWritten', 'applied']))
})
