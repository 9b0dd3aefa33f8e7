import { message } from '../../../shared/model/message.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'

/** `answer RUN STEP yes|no`: says whether a person has done what the guidance of a run asked for. Changes only the journal. */
export async function answer(context: CommandContext, run: string, step: string, said: string): CommandResult {
  if (said !== 'yes' && said !== 'no') throw new RefusedRequest(message('cli.yesOrNo', { said }))
  return context.withSession(async (session) => {
    await session.answerGuidance(run, step, said === 'yes')
    const outcome = said === 'yes' ? 'confirmed' : 'answeredNo'
    await context.output.print({ run, step, outcome }, () => [context.output.text(`stepOutcome.${outcome}`)])
    return exitCodes.done
  })
}
