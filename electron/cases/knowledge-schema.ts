import { z } from 'zod'
import { caseSchema, causeSchema } from '../../shared/model/case.ts'
import { inputSchema } from '../../shared/model/case-input.ts'
import { checkSchema, factSchema, guardSchema } from '../../shared/model/case-question.ts'
import { caseStepSchema } from '../../shared/model/case-step.ts'
import { caseTextSchema, ownLinesSchema } from '../../shared/model/language.ts'
import { besideUse } from './expand-uses.ts'
import { faultFileSchema } from './fault-file.ts'
import { goldenFileSchema } from './golden-file.ts'

type JsonSchema = Record<string, unknown>

/** What stands in a case file where the loader makes something else of it. */
const asWritten = new Map<unknown, (schema: JsonSchema) => JsonSchema>([
  [caseTextSchema, () => ({ type: 'string', minLength: 1 })],
  [ownLinesSchema, () => ({ type: 'array', items: { type: 'string', minLength: 8 } })],
  [caseSchema, (schema) => without(schema, 'id')],
  // A cause that is another case has that case's title.
  [causeSchema, (schema) => ({ ...schema, required: ['id'], anyOf: [{ required: ['text'] }, { required: ['case'] }] })],
  [checkSchema, (schema) => without(schema, 'limits')],
])

/** Parts of a case that a common file can hold instead; a block there is named by its place. */
const blocks = new Map<unknown, { beside: readonly string[]; name: string }>([
  [checkSchema, { beside: besideUse.checks, name: 'id' }],
  [guardSchema, { beside: besideUse.guards, name: 'id' }],
  [caseStepSchema, { beside: besideUse.steps, name: 'id' }],
  [factSchema, { beside: besideUse.facts, name: 'name' }],
  [inputSchema, { beside: besideUse.inputs, name: 'name' }],
])

/** The JSON Schema files for editors, by their names below `knowledge/`. The loader itself uses zod. */
export function editorSchemas(): Record<string, string> {
  const block = (schema: z.ZodType) => z.record(z.string(), schema).optional()
  const common = z.strictObject({
    schema: z.literal(1),
    guards: block(guardSchema),
    checks: block(checkSchema),
    steps: block(caseStepSchema),
    facts: block(factSchema),
    inputs: block(inputSchema),
  })
  return {
    'case.schema.json': textOf('A case of Backup Medic', caseSchema, ({ beside }, schema) => orUse(schema, beside)),
    'common.schema.json': textOf('Blocks that cases of Backup Medic share', common, ({ name }, schema) =>
      unnamed(schema, name),
    ),
    'fault.schema.json': textOf('Faults that prove a case of Backup Medic', faultFileSchema, (_, schema) => schema),
    'golden.schema.json': textOf('A golden answer of Backup Medic', goldenFileSchema, (_, schema) => schema),
  }
}

function textOf(
  title: string,
  schema: z.ZodType,
  ofBlock: (block: { beside: readonly string[]; name: string }, schema: JsonSchema) => JsonSchema,
): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      const change = asWritten.get(zodSchema)
      if (change) replace(jsonSchema as JsonSchema, change(jsonSchema as JsonSchema))
      const block = blocks.get(zodSchema)
      if (block) replace(jsonSchema as JsonSchema, ofBlock(block, jsonSchema as JsonSchema))
    },
  })
  const whole = oneMapOfChanges({ $schema, title, ...rest }) as JsonSchema
  return `${JSON.stringify(whole, null, 2)}\n`
}

function replace(target: JsonSchema, content: JsonSchema): void {
  const copy = { ...content }
  for (const name of Object.keys(target)) delete target[name]
  Object.assign(target, copy)
}

function without(schema: JsonSchema, name: string): JsonSchema {
  const { [name]: _, ...properties } = (schema.properties ?? {}) as JsonSchema
  const required = ((schema.required ?? []) as string[]).filter((one) => one !== name)
  return { ...schema, properties, required }
}

/** A block without the field that names it, in each of its kinds. */
function unnamed(schema: JsonSchema, name: string): JsonSchema {
  const kinds = (list: unknown) => (list as JsonSchema[]).map((one) => unnamed(one, name))
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: kinds(schema.anyOf) }
  if (Array.isArray(schema.oneOf)) return { ...schema, oneOf: kinds(schema.oneOf) }
  return schema.properties === undefined ? schema : without(schema, name)
}

function orUse(schema: JsonSchema, beside: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(beside.map((name) => [name, true]))
  const use = {
    type: 'object',
    properties: { use: { type: 'string', pattern: '^[a-z]+/[a-z0-9-]+$' }, ...properties },
    required: ['use'],
    additionalProperties: false,
  }
  return { anyOf: [{ ...schema }, use] }
}

/**
 * Steps of one kind differ only in what `at` and `to` may be: they become one shape with a map from the name to these two, so that
 * the schema does not repeat everything for each kind of thing.
 */
function oneMapOfChanges(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(oneMapOfChanges)
  if (typeof node !== 'object' || node === null) return node
  const schema = node as JsonSchema
  for (const [name, own] of [
    ['change', ['at', 'to']],
    ['action', ['with']],
  ] as const) {
    const branches = branchesBy(schema, name)
    if (branches) return mapOf(branches, name, own)
  }
  return Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, oneMapOfChanges(part)]))
}

function branchesBy(schema: JsonSchema, name: string): JsonSchema[] | null {
  const branches = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined
  if (!Array.isArray(branches) || branches.length < 2) return null
  return branches.every((branch) => constOf(branch, name) !== undefined) ? branches : null
}

function constOf(branch: JsonSchema, name: string): unknown {
  return ((branch.properties as JsonSchema | undefined)?.[name] as JsonSchema | undefined)?.const
}

function mapOf(branches: readonly JsonSchema[], name: string, own: readonly string[]): JsonSchema {
  const [first] = branches
  const properties = { ...((first?.properties ?? {}) as JsonSchema) }
  const names = branches.map((branch) => constOf(branch, name))
  for (const field of own) properties[field] = true
  return {
    ...first,
    properties: { ...properties, [name]: { type: 'string', enum: names } },
    allOf: branches.map((branch, index) => ({
      if: { properties: { [name]: { const: names[index] } } },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
      then: {
        properties: Object.fromEntries(own.map((field) => [field, (branch.properties as JsonSchema)[field] ?? true])),
      },
    })),
  }
}
