import type { BroughtBack } from '../../engine/bring-back.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { indented } from '../terminal/line.ts'
import { titlesOf } from '../titles.ts'
import { runLines } from './fix.ts'
import { runHeading } from './journal.ts'

/** `resume`: writes how what a crash or a reboot left open has ended, by reading the server, and starts services that a run had left down. */
export async function resume(context: CommandContext): CommandResult {
  return context.withSession(async (session) => {
    const { output } = context
    const titles = titlesOf(output, session.knowledge)
    const { runs, services } = await session.resume()
    const waiting = session.journal.runs().filter((run) => run.outcome === 'awaitingReboot')
    await output.print(
      {
        settled: runs.map((run) => ({
          run: run.id,
          outcome: run.outcome,
          steps: run.steps.map(({ step, outcome }) => ({ step: step.id, target: step.target, outcome })),
        })),
        services: services.map((one) => spokenServices(context, one)),
        awaitingReboot: waiting.map((run) => run.id),
      },
      () => [
        ...(runs.length === 0 && services.length === 0 ? [output.text('cli.nothingOpen')] : []),
        ...runs.flatMap((run) => [
          ...runHeading(output, run, titles),
          ...runLines(output, run, titles).map((line) => indented(line, 2)),
        ]),
        ...services.flatMap((one) => serviceLines(context, one)),
        ...waiting.map((run) => output.text('cli.stillAwaitingReboot', { run: run.id })),
      ],
    )
    return services.some(({ stillDown }) => stillDown.length > 0) ? exitCodes.failed : exitCodes.done
  })
}

/** Services that a run had left down, as the command line prints them. */
export function spokenServices({ output }: CommandContext, { reason, ...one }: BroughtBack) {
  return { ...one, reason: reason && output.say(reason) }
}

/** A line for those that run again, and one for those that do not. */
export function serviceLines({ output }: CommandContext, { run, running, reason }: BroughtBack): string[] {
  return [
    ...(running.length > 0 ? [`${run}  ${output.text('service.runningAgain', { services: running.join(', ') })}`] : []),
    ...(reason ? [`${run}  ${output.say(reason)}`] : []),
  ]
}
