import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { openPowerShellServer } from '../../electron/powershell/power-shell-server.ts'
import { type PrimitiveName, primitives } from '../../electron/server/primitives.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { requestExamples } from '../support/kind-examples.ts'
import { identityAnswer } from '../support/power-shell/identity.ts'
import { makeStandIn, standInRuns } from '../support/power-shell/stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'examples-'))
afterAll(() => rmSync(folder, { recursive: true }))
const examples = Object.entries(requestExamples(folder)).map(([name, { args, answer }]) => ({
  name: name as PrimitiveName,
  args: args as never,
  answer,
}))

test('every call of every kind has an example', () => {
  expect(['Get-ServerIdentity', ...examples.map(({ name }) => name)].sort()).toEqual(Object.keys(primitives).sort())
})

describe.each(examples)('the example of $name', ({ name, args, answer }) => {
  test('is what the healthy simulated server answers', async () => {
    const server = inMemorySimulatedServer(parseSimulation('healthy'))
    expect(await server.call(name, args)).toEqual(answer)
  })

  test.runIf(standInRuns)('reaches PowerShell as it is, and comes back from it as it is', async () => {
    const standIn = makeStandIn({ values: { 'Get-ServerIdentity': identityAnswer, [name]: answer } })
    const server = await openPowerShellServer({ executable: standIn.executable, redact: (text) => text })
    onTestFinished(() => server.close())
    expect(await server.call(name, args)).toEqual(answer)
    expect(standIn.asked(name).map((asked) => unmarked(asked.args))).toEqual([args])
  })
})

/** Arguments without the '=' that each text carries on its way, which keeps readers from taking it for a date. */
function unmarked(args: unknown): unknown {
  return JSON.parse(JSON.stringify(args), (_, value) => (typeof value === 'string' ? value.replace(/^=/, '') : value))
}
