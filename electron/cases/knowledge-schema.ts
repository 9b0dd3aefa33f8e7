import { z } from 'zod'
import { caseSchema } from '../../shared/model/case.ts'

/** The JSON Schema of a case file, for editors. It is written to `knowledge/case.schema.json`; the loader itself uses zod. */
export function caseJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(caseSchema, { io: 'input', unrepresentable: 'any', reused: 'ref' })
  return { $schema, title: 'A case of Backup Medic', ...schema }
}

/** The text of that file. */
export function caseJsonSchemaText(): string {
  return `${JSON.stringify(caseJsonSchema(), null, 2)}\n`
}
