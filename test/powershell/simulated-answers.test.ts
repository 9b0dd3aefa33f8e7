import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Fault } from '../../electron/cases/fault-file.ts'
import { loadFaults } from '../../electron/cases/load-faults.ts'
import { type PrimitiveName, primitives } from '../../electron/server/primitives.ts'
import { listScenarios } from '../../electron/simulation/scenarios.ts'
import {
  inMemorySimulatedServer,
  type RecordedCall,
  type SimulatedServer,
} from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { toldAnswerTo } from '../../electron/simulation/told-answers.ts'
import { root } from '../../scripts/installed.mjs'
import { canonicalJson } from '../../shared/model/digest.ts'
import { faultyServer } from '../knowledge/faulty-server.ts'
import { requestExamples } from '../support/kind-examples.ts'
import { productKnowledge } from '../support/open-test-session.ts'
import { folderOfDrives, play, withSlashes } from '../support/power-shell/played-windows.ts'
import { describeOnFakeWindows } from '../support/power-shell/real-power-shell.ts'
import { windowsOf } from '../support/power-shell/simulated-windows.ts'

const { cases } = await productKnowledge()
const { byCase } = await loadFaults(join(root, 'knowledge'), cases)
const faults = cases.flatMap((theCase) =>
  (byCase.get(theCase.id) ?? []).map((fault) => ({ name: `${theCase.id}: ${fault.name}`, theCase, fault })),
)
const folder = folderOfDrives()

/** Why some answers are not played: what Windows would show there is not made of the state. */
const reasons: Partial<Record<PrimitiveName, string>> = {
  'Get-FileCount': 'sixty thousand files would be made for one answer; large-folder.test.ts makes so many once',
  'Get-MarsJobList': 'the codes of skipped files lie in a file of the agent; mars-module.test.ts reads such a file',
}

describeOnFakeWindows('what the simulated server answers', (ask) => {
  const proven = new Set<string>()
  const unplayed = new Set<PrimitiveName>()

  /** Compares what the simulated server answers with what the PowerShell functions make of a Windows that is in its state. */
  async function prove(server: SimulatedServer, calls: readonly RecordedCall[], told: Fault['reads'] = []) {
    for (const { name, args } of calls) {
      if (toldAnswerTo(name, args, told) !== undefined) continue
      const answer = await server.call(name, args as never)
      const asked = canonicalJson([name, args, answer] as never)
      if (proven.has(asked)) continue
      const windows = windowsOf(server.wholeState(), { name, args, answer })
      if (windows === null) {
        unplayed.add(name)
        continue
      }
      const played = await play(ask, folder, windows, { name, args })
      expect(comparable(played.answer), `${name} ${JSON.stringify(args)}`).toEqual(comparable(withSlashes(answer)))
      proven.add(asked)
    }
  }

  test.each(faults)('is told by PowerShell of a Windows with the fault $name', async ({ theCase, fault }) => {
    const { server, checked } = await faultyServer(theCase, fault)
    const before = server.calls.length
    await checked()
    await prove(server, server.calls.slice(before), fault.reads)
  })

  test('is told by PowerShell for all that cases ask, but for a few answers with a reason', () => {
    expect([...unplayed].sort()).toEqual(Object.keys(reasons))
    expect(proven.size).toBeGreaterThan(300)
  })

  test.each(listScenarios())('is told by PowerShell of a Windows like the scenario $id', async ({ id }) => {
    const server = inMemorySimulatedServer(parseSimulation(id))
    const calls = Object.entries(requestExamples(folder)).map(([name, { args }]) => ({
      name: name as PrimitiveName,
      args,
    }))
    await prove(
      server,
      calls.filter(({ name }) => !primitives[name].writes),
    )
  })
})

/** Without what a host or a proxy has said in words, and with what Windows lists in no order in one. */
function comparable(answer: unknown): unknown {
  if (answer === null || typeof answer !== 'object') return answer
  if ('detail' in answer) return { ...answer, detail: answer.detail !== '' }
  if (!('rules' in answer) || !Array.isArray(answer.rules)) return answer
  return { ...answer, rules: answer.rules.map(canonicalJson).sort() }
}
