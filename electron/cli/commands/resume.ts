import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { runLines } from './fix.ts'

/** `resume`: settles what a crash or a reboot left open, by reading the server; makes no new change. */
export async function resume(context: CommandContext): CommandResult {
  return context.withSession(async (session) => {
    const { output } = context
    const settled = await session.resume()
    const waiting = session.journal.runs().filter((run) => run.outcome === 'awaitingReboot')
    output.answer(
      {
        settled: settled.map((run) => ({
          run: run.id,
          outcome: run.outcome,
          steps: run.steps.map(({ step, outcome }) => ({ step: step.id, target: step.target, outcome })),
        })),
        awaitingReboot: waiting.map((run) => run.id),
      },
      () => [
        ...(settled.length === 0 ? [output.text('cli.nothingOpen')] : []),
        ...settled.flatMap((run) => [
          `${run.id}  ${run.plan.case}`,
          ...runLines(context, run).map((line) => `  ${line}`),
        ]),
        ...waiting.map((run) => output.text('cli.stillAwaitingReboot', { run: run.id })),
      ],
    )
    return exitCodes.done
  })
}
