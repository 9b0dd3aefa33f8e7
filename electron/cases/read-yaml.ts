import { parse, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { type Explanation, explainIssues } from './explain-issues.ts'
import { locateFields } from './locate-field.ts'
import type { KnowledgeProblem } from './problem.ts'

/** Which file a text came from, and the case its path stands for. */
export interface KnowledgeFile {
  file: string
  case: string | null
  text: string
  /** What the text says, where that is known already. */
  parsed?: unknown
}

/** Further rules about a file that has the right shape; each names the field it is about. */
export type Rules<Value> = (value: Value) => Explanation[]

/** Reads one knowledge file against its schema and rules: its value, or everything that is wrong with it. */
export function readYaml<Schema extends z.ZodType>(
  { file, case: theCase, text, parsed: known }: KnowledgeFile,
  schema: Schema,
  rules: Rules<z.output<Schema>> = () => [],
): { value: z.output<Schema> } | { problems: KnowledgeProblem[] } {
  const problem = (line: number | null, field: string, words: string): KnowledgeProblem => ({
    file,
    line,
    field,
    text: words,
    case: theCase,
  })
  let input: unknown
  try {
    input = known ?? parse(text, { logLevel: 'error' })
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    const line = error.linePos?.[0].line ?? null
    return { problems: [problem(line, '', `no valid YAML: ${firstSentence(error.message)}`)] }
  }
  if (input === null || input === undefined) return { problems: [problem(null, '', 'the file is empty')] }
  const parsed = schema.safeParse(input)
  const explanations = parsed.success ? rules(parsed.data) : explainIssues(parsed.error.issues, input)
  if (parsed.success && explanations.length === 0) return { value: parsed.data }
  const locate = locateFields(text)
  return { problems: explanations.map(({ path, text: words }) => problem(locate(path), path.join('.'), words)) }
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message
}
