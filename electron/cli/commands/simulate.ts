import { message } from '../../../shared/model/message.ts'
import { asciiJson } from '../../../shared/safe-text/ascii-json.ts'
import { openSimulation } from '../../session/open-server.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import { listScenarios } from '../../simulation/scenarios.ts'
import { changeBySomeoneElse, readWholeState } from '../../simulation/simulated-server.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { toned } from '../terminal/line.ts'
import { tableRows } from '../terminal/table.ts'

export interface SimulateOptions {
  list?: boolean
  state?: boolean
  someoneElse?: boolean
}

/** `simulate`: the scenarios, the whole state of a simulated server, or a change made there by someone else. */
export async function simulate(context: CommandContext, options: SimulateOptions): CommandResult {
  const { output } = context
  const chosen = [options.list, options.state, options.someoneElse].filter(Boolean).length
  if (chosen !== 1) throw new RefusedRequest(message('cli.simulateWhich'))
  if (options.list) {
    const scenarios = listScenarios().map(({ id, title }) => ({ id, title: output.pick(title) }))
    output.print(scenarios, () => tableRows(scenarios.map(({ id, title }) => [toned('command', id), title])))
    return exitCodes.done
  }
  if (context.simulate === null) throw new RefusedRequest(message('cli.simulateNeedsScenario'))
  const { server, folder: dir } = await openSimulation(context.simulate, context.stateFolder, context.resources)
  await server.close()
  if (options.someoneElse) {
    const what = changeBySomeoneElse(dir)
    if (what === null) throw new RefusedRequest(message('cli.nothingToChange'))
    output.print({ changed: output.say(what) }, () => [output.say(what)])
    return exitCodes.done
  }
  const state = readWholeState(dir)
  output.print(state, () => asciiJson(state, 2).split('\n'))
  return exitCodes.done
}
