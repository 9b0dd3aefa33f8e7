import { describe, expect, test } from 'vitest'
import { allResources } from '../../electron/kinds.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { resources } from '../../shared/kinds.ts'
import { changeExamples, type PlainChange } from '../support/kind-examples.ts'

const examples = changeExamples()

function open({ resource, scenario }: PlainChange) {
  const server = inMemorySimulatedServer(parseSimulation(scenario))
  return { server, type: allResources(server)[resource] }
}

async function change(example: PlainChange) {
  const { server, type } = open(example)
  const before = await type.get(example.at)
  const after = type.stateAfter(before, example.to)
  const first = server.wholeState()
  await type.set(example.at, after, example.to, before)
  return { server, type, before, after, first }
}

describe.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
  test('R1 its preview changes nothing', async () => {
    const { server, type } = open(example)
    const first = server.wholeState()
    const before = await type.get(example.at)
    const after = type.stateAfter(before, example.to)
    type.show(before, example.to)
    type.show(after, example.to)
    type.forecastUndo(before, after, example.to)
    expect(type.calls(example.at, after, example.to, before)).not.toEqual([])
    expect(type.refusal(before, example.to)).toBeNull()
    expect(type.same(before, after, example.to)).toBe(false)
    expect(server.wholeState()).toEqual(first)
  })

  test('set makes it as desired', async () => {
    const { type, after } = await change(example)
    expect(type.same(await type.get(example.at), after, example.to)).toBe(true)
  })

  test('set again changes nothing more', async () => {
    const { server, type, after } = await change(example)
    const once = server.wholeState()
    const now = await type.get(example.at)
    await type.set(example.at, after, example.to, now)
    expect(server.wholeState()).toEqual(once)
  })

  test('R2 the state from before, set again, restores the server exactly', async () => {
    const { server, type, before, first } = await change(example)
    const now = await type.get(example.at)
    await type.set(example.at, before, example.to, now)
    expect(type.same(await type.get(example.at), before, example.to)).toBe(true)
    expect(withoutRuns(server.wholeState())).toEqual(withoutRuns(first))
  })

  test('R7 a foreign change is told from ours', async () => {
    const { server, type } = await change(example)
    const ours = await type.get(example.at)
    if (example.foreign === undefined) expect(server.changeBySomeoneElse()).not.toBeNull()
    else await type.set(example.at, type.stateAfter(ours, example.foreign), example.foreign, ours)
    expect(type.same(await type.get(example.at), ours, example.to)).toBe(false)
  })

  test('shows the calls that set then makes', async () => {
    const { server, type } = open(example)
    const before = await type.get(example.at)
    const after = type.stateAfter(before, example.to)
    const shown = type.calls(example.at, after, example.to, before).map(({ call }) => call.split(' ')[0])
    const from = server.calls.length
    await type.set(example.at, after, example.to, before)
    const made = server.calls.slice(from).map(({ name }) => name)
    expect(made.filter((name) => !name.startsWith('Get-'))).toEqual(shown)
  })
})

test('every resource has an example', () => {
  expect(new Set(examples.map(({ resource }) => resource))).toEqual(new Set(Object.keys(resources)))
})

/** What a service has been through is not a part of its state: when it ran last, and with which exit code. */
function withoutRuns(state: ReturnType<ReturnType<typeof open>['server']['wholeState']>) {
  return {
    ...state,
    writers: null,
    services: Object.entries(state.services).map(([name, one]) => [name, { ...one, exitCode: 0 }]),
  }
}
