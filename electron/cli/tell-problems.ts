import type { Knowledge } from '../cases/load-knowledge.ts'
import { problemLine } from '../cases/problem.ts'
import type { Output } from './output.ts'

/** Tells, beside the answer, which knowledge files are not used and why, one a line. */
export function tellProblems(output: Output, { problems }: Pick<Knowledge, 'problems'>): void {
  for (const problem of problems) output.tell(problemLine(problem))
}
