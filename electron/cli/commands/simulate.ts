import type { Case } from '../../../shared/model/case.ts'
import type { Localized } from '../../../shared/model/language.ts'
import { message } from '../../../shared/model/message.ts'
import { asciiJson } from '../../../shared/safe-text/ascii-json.ts'
import { openSimulation } from '../../session/open-server.ts'
import { practiceFaults } from '../../session/practice-faults.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import { faultScenario } from '../../simulation/fault-scenario.ts'
import { listScenarios } from '../../simulation/scenarios.ts'
import { changeBySomeoneElse, readWholeState } from '../../simulation/simulated-server.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { toned } from '../terminal/line.ts'
import { tableRows } from '../terminal/table.ts'

export interface SimulateOptions {
  list?: boolean
  /** With `list`: the faults of the known problems. */
  faults?: boolean
  state?: boolean
  someoneElse?: boolean
}

/** `simulate`: the scenarios, the whole state of a simulated server, or a change made there by someone else. */
export async function simulate(context: CommandContext, options: SimulateOptions): CommandResult {
  const { output } = context
  const chosen = [options.list, options.state, options.someoneElse].filter(Boolean).length
  if (chosen !== 1 || (options.faults && !options.list)) throw new RefusedRequest(message('cli.simulateWhich'))
  if (options.list) return listServers(context, options.faults ?? false)
  if (context.simulate === null) throw new RefusedRequest(message('cli.simulateNeedsScenario'))
  const { server, folder: dir } = await openSimulation(context.simulate, context.stateFolder, context.resources)
  await server.close()
  if (options.someoneElse) {
    const what = changeBySomeoneElse(dir)
    if (what === null) throw new RefusedRequest(message('cli.nothingToChange'))
    await output.print({ changed: output.say(what) }, () => [output.say(what)])
    return exitCodes.done
  }
  const state = readWholeState(dir)
  await output.print(state, () => asciiJson(state, 2).split('\n'))
  return exitCodes.done
}

/** The scenarios, or the faults of the known problems: all that may stand behind `--simulate`. */
async function listServers({ output, knowledge, resources }: CommandContext, faults: boolean): CommandResult {
  const known = faults ? await faultTitles(resources, (await knowledge()).cases) : listScenarios()
  const list = known.map(({ id, title }) => ({ id, title: output.pick(title) }))
  await output.print(list, () => [
    ...tableRows(list.map(({ id, title }) => [toned('command', id), title])),
    ...(faults ? [] : ['', ...output.hint(output.text('cli.seeFaults'), 'simulate', '--list', '--faults')]),
  ])
  return exitCodes.done
}

/** Every fault of a case as a scenario, with what is wrong there. */
async function faultTitles(resources: string, cases: readonly Case[]): Promise<{ id: string; title: Localized }[]> {
  const known = await practiceFaults(resources, cases)
  return known.flatMap((one) =>
    one.faults.flatMap(({ name, wrong: [title] }) =>
      title ? [{ id: faultScenario({ case: one.case, fault: name }), title }] : [],
    ),
  )
}
