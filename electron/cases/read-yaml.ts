import type { z } from 'zod'
import { type Explanation, explainIssues } from './explain-issues.ts'
import { isMistake, type KnowledgeFile, readTree } from './knowledge-file.ts'
import type { Mistake } from './mistake.ts'

/** Further rules about a file that has the right shape; each names the field it is about. */
export type Rules<Value> = (value: Value) => Explanation[]

/**
 * Reads one knowledge file against its schema and rules: its value, or everything that is wrong with it. Never throws for what is in
 * the file.
 */
export function readYaml<Schema extends z.ZodType>(
  file: KnowledgeFile,
  schema: Schema,
  rules: Rules<z.output<Schema>> = () => [],
): { value: z.output<Schema> } | { mistakes: Mistake[] } {
  const read = readTree(file)
  if (isMistake(read)) return { mistakes: [read] }
  const held = holdAgainst(read.tree, schema, rules)
  return 'value' in held ? held : { mistakes: held.explanations.map(read.mistake) }
}

/** Holds plain data against a schema and rules: the value, or everything that is wrong with it. */
export function holdAgainst<Schema extends z.ZodType>(
  tree: unknown,
  schema: Schema,
  rules: Rules<z.output<Schema>> = () => [],
): { value: z.output<Schema> } | { explanations: Explanation[] } {
  const parsed = schema.safeParse(tree)
  const explanations = parsed.success ? rules(parsed.data) : explainIssues(parsed.error.issues, tree)
  return parsed.success && explanations.length === 0 ? { value: parsed.data } : { explanations }
}
