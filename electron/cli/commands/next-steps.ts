import type { LikelyCase } from '../../../shared/model/likeliest-cases.ts'
import type { Session } from '../../session/session.ts'
import type { Output } from '../output.ts'
import type { Line } from '../terminal/line.ts'

const mostShown = 3

/**
 * What can be done next about likely cases, as commands to paste: for those that are proven the plan of their repair, and where nothing is proven
 * how the likeliest is looked at more closely.
 */
export function nextSteps(output: Output, session: Session, likely: readonly LikelyCase[]): Line[] {
  const proven = likely.filter(({ standing }) => standing === 'proven').map((one) => session.case(one.case))
  const repairs = proven.filter(({ fix }) => fix !== undefined).slice(0, mostShown)
  if (repairs.length > 0) {
    return repairs.flatMap(({ id, title, inputs }) => {
      // Its plan needs a value first; the checks of the case say which can be given.
      const asksFirst = inputs.some((input) => !input.optional && !('default' in input))
      const sentence = output.text('terminal.seePlan', { title: output.pick(title) })
      return ['', ...output.hint(sentence, ...(asksFirst ? ['check', '--case', id] : ['plan', id]))]
    })
  }
  const [first] = likely.filter(({ standing }) => standing !== 'refuted')
  return first === undefined
    ? []
    : ['', ...output.hint(output.text('terminal.seeCheck'), 'check', '--case', first.case)]
}
