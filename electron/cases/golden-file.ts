import { z } from 'zod'
import { callBehind, readAnswers, readTargets } from '../../shared/kinds.ts'
import { jsonSchema } from '../../shared/model/expectation.ts'
import { type ToldAnswer, toldAnswerSchema } from '../../shared/model/told-answer.ts'
import { type Explanation, explainIssues } from './explain-issues.ts'

/**
 * `golden/name.yaml`: a request, the answer to it, and what Windows shows where that is the answer. Faults take the answer by its name; the
 * PowerShell function is held to making it of what Windows shows.
 */
export const goldenFileSchema = toldAnswerSchema.extend({
  /** Where it was recorded, or after which page it was put together. */
  from: z.string().min(10),
  windows: z.record(z.string(), jsonSchema),
})
export type GoldenAnswer = z.infer<typeof goldenFileSchema>

/** An answer that a read could never give would prove nothing. */
export function answerRules({ read, at, answer }: ToldAnswer, path: Explanation['path'] = []): Explanation[] {
  const target = readTargets[read].safeParse(at)
  const given = readAnswers[read].safeParse(answer)
  const ownState = `the simulated server answers ${read} from its own data; say in the patch what is different there`
  return [
    ...(callBehind(read) === null ? [{ path: [...path, 'read'], text: ownState }] : []),
    ...(target.success ? [] : below([...path, 'at'], explainIssues(target.error.issues, at))),
    ...(given.success ? [] : below([...path, 'answer'], explainIssues(given.error.issues, answer))),
  ]
}

function below(path: Explanation['path'], explanations: readonly Explanation[]): Explanation[] {
  return explanations.map((one) => ({ path: [...path, ...one.path], text: one.text }))
}
