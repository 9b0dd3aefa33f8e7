import { z } from 'zod'

/** A placeholder that stands alone: `{item.service}` of a repeated step, `{input.percent}` of a chosen value. */
export const templatePattern = /^\{(item|input)\.[A-Za-z0-9.-]+\}$/
const templateSchema = z.string().regex(templatePattern)

/** The same shape, where any field may instead be a placeholder that the plan fills in and then checks again. */
export function orTemplate<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodType<z.output<Schema> | Record<string, unknown>> {
  if (!(schema instanceof z.ZodObject)) {
    return z.union([schema, z.record(z.string(), z.unknown()).refine(holdsTemplate, 'neither valid nor a placeholder')])
  }
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, orTemplateField(field as z.ZodType)]),
  )
  return z.strictObject(shape) as unknown as z.ZodType<z.output<Schema>>
}

function orTemplateField(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodOptional) return orTemplateField(field.unwrap() as z.ZodType).optional()
  if (field instanceof z.ZodDefault)
    return orTemplateField(field.unwrap() as z.ZodType).default(field.def.defaultValue as never)
  const inner = field instanceof z.ZodObject || field instanceof z.ZodUnion ? orTemplate(field) : field
  return z.union([inner, templateSchema])
}

function holdsTemplate(value: unknown): boolean {
  return /"\{(item|input)\.[A-Za-z0-9.-]+\}"/.test(JSON.stringify(value))
}

/** Fills placeholders. A text that is one placeholder takes the value's own type; one that is not there throws its name. */
export function fillTemplate(value: unknown, values: { item?: unknown; input?: unknown }): unknown {
  if (typeof value === 'string' && templatePattern.test(value)) {
    const found = value
      .slice(1, -1)
      .split('.')
      .reduce<unknown>(
        (place, name) => (isRecord(place) && Object.hasOwn(place, name) ? place[name] : undefined),
        values,
      )
    if (found === undefined) throw new Error(`Nothing fills the placeholder ${value}.`)
    return found
  }
  if (Array.isArray(value)) return value.map((entry) => fillTemplate(entry, values))
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, fillTemplate(entry, values)]))
  }
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
