import { isNode, LineCounter, parse, parseDocument, visit, YAMLParseError } from 'yaml'
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

/**
 * Reads one knowledge file against its schema and rules: its value, or everything that is wrong with it. Never throws for what is in
 * the file.
 */
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
    // Beside errors with a place of their own the parser throws plain ones, when it makes the value: for aliases (`*important`).
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : lineOfBadAlias(text)
    const words = error instanceof Error ? error.message : String(error)
    return { problems: [problem(line ?? null, '', `no valid YAML: ${firstSentence(words)}`)] }
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

/** The line of the first alias that names nothing, or of the first alias at all; `null` when there is none. */
function lineOfBadAlias(text: string): number | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const aliases: { offset: number; found: boolean }[] = []
  visit(document, {
    Alias(_key, alias) {
      aliases.push({ offset: alias.range?.[0] ?? 0, found: isNode(alias.resolve(document)) })
    },
  })
  const bad = aliases.find(({ found }) => !found) ?? aliases[0]
  return bad === undefined ? null : lines.linePos(bad.offset).line
}
