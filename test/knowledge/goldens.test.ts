import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadFaults } from '../../electron/cases/load-faults.ts'
import { loadGoldens } from '../../electron/cases/load-goldens.ts'
import type { Mistake } from '../../electron/cases/mistake.ts'
import { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { firstServer, memoryStore } from '../../electron/simulation/state-store.ts'
import { root } from '../../scripts/installed.mjs'
import { callBehind, readTargets } from '../../shared/kinds.ts'
import { productKnowledge, temporaryFolder } from '../support/open-test-session.ts'

const folder = join(root, 'knowledge')
const { cases } = await productKnowledge()
const goldens = [...(await loadGoldens(folder, []))].map(([name, golden]) => ({ name, golden }))
const { byCase } = await loadFaults(folder, cases)
const taken = [...byCase.values()].flat().flatMap(({ reads }) => reads)

describe.each(goldens)('the golden answer $name', ({ golden: { read, at, answer } }) => {
  test('is what a simulated server with a fault that takes it answers', async () => {
    const fault = { server: 'healthy', patch: {}, reads: [{ read, at, answer }] }
    const server = new SimulatedServer(parseSimulation('healthy'), memoryStore(firstServer('healthy', fault)))
    const args = readTargets[read].parse(at)
    expect(await server.call(callBehind(read) as never, args as never)).toEqual(answer)
  })

  test('is taken by a fault, so that it is no answer for its own sake', () => {
    expect(taken).toContainEqual({ read, at, answer })
  })
})

/** What is wrong in a knowledge folder with one case, after `change`. */
async function mistakesIn(change: (folder: string) => void): Promise<string[]> {
  const copy = await temporaryFolder()
  for (const part of ['cases/azure-vm', 'golden']) cpSync(join(folder, part), join(copy, part), { recursive: true })
  change(copy)
  return (await loadFaults(copy, cases)).mistakes.map(({ file, field, text }) => `${file} ${field}: ${text}`)
}

describe('a golden answer', () => {
  const file = 'golden/server-overloaded.yaml'

  test('that a fault names and that does not exist is a mistake, with those that do', async () => {
    const mistakes = await mistakesIn((copy) => rmSync(join(copy, file)))
    expect(mistakes).toEqual([
      expect.stringMatching(
        /network-calls-slow\.fault\.yaml faults\.\d\.reads\.0\.golden: .*vault-certificate-expired/,
      ),
    ])
  })

  test('that its read could never give is a mistake in its file', async () => {
    const read = 'read: serverLoad\nfrom: made up for a test\nwindows: {}\n'
    const mistakes = await mistakesIn((copy) =>
      writeFileSync(join(copy, file), `${read}answer: { cpuPercent: many }\n`),
    )
    expect(mistakes.join('\n')).toContain(`${file} answer.cpuPercent`)
  })

  test('of a read that the simulated server answers from its own data is a mistake', async () => {
    const text = 'read: service\nat: { name: VSS }\nfrom: made up for a test\nwindows: {}\nanswer: { exists: false }\n'
    const mistakes = await mistakesIn((copy) => writeFileSync(join(copy, file), text))
    expect(mistakes.join('\n')).toMatch(/golden\/server-overloaded\.yaml (read|at|answer)/)
  })

  test('that does not say what Windows shows is a mistake', async () => {
    const text =
      'read: serverLoad\nfrom: made up for a test\nanswer: { cpuPercent: 1, memoryFreePercent: 1, volumes: [] }\n'
    const mistakes: Mistake[] = []
    const copy = await temporaryFolder()
    cpSync(join(folder, 'golden'), join(copy, 'golden'), { recursive: true })
    writeFileSync(join(copy, file), text)
    const read = await loadGoldens(copy, mistakes)
    expect([[...read.keys()], mistakes.map(({ field }) => field)]).toEqual([
      ['vault-certificate-expired'],
      expect.arrayContaining(['windows']),
    ])
  })
})
