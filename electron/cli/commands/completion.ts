import type { Command } from 'commander'
import { products } from '../../../shared/model/case.ts'
import { shortName } from '../../session/find-case.ts'
import { listScenarios } from '../../simulation/scenarios.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { completionScript, completionWords, type Shell } from '../completion/completion-script.ts'
import { exitCodes } from '../exit-codes.ts'
import { wholeRow } from '../terminal/line.ts'

/** `completion SHELL`: writes the script with which a shell completes commands, options, and the names of cases and scenarios. */
export async function completion({ output, knowledge }: CommandContext, shell: Shell, program: Command): CommandResult {
  const { cases } = await knowledge()
  const ids = cases.map(({ id }) => id)
  const short = ids.map(shortName).filter((name, _, names) => names.filter((one) => one === name).length === 1)
  const names = { cases: [...short, ...ids], scenarios: listScenarios().map(({ id }) => id), products }
  const script = completionScript(shell, completionWords(program, names))
  await output.print({ script }, () => script.split('\n').map((line) => wholeRow(0, line)))
  return exitCodes.done
}
