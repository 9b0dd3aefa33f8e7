import type { Knowledge } from '../cases/load-knowledge.ts'
import { mistakeLine } from '../cases/mistake.ts'
import type { Output } from './output.ts'

/** Tells, beside the result, which knowledge files are not used and why, one a line. */
export function tellMistakes(output: Output, { mistakes }: Pick<Knowledge, 'mistakes'>): void {
  for (const mistake of mistakes) output.tell(mistakeLine(mistake))
}
