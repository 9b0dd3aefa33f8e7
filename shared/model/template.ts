import { z } from 'zod'

/**
 * A placeholder that stands alone: `{item.service}` of a repeated step, `{input.percent}` of a chosen value,
 * `{fact.scratch}` of something read on this server.
 */
const templatePattern = /^\{(item|input|fact)\.[A-Za-z0-9.-]+\}$/
const anyPlaceholder = /\{(item|input|fact)\.([A-Za-z0-9.-]+)\}/g
/** One placeholder, or a text around some: `{fact.install}\bin`. */
const templateSchema = z
  .string()
  .regex(/\{(item|input|fact)\.[A-Za-z0-9.-]+\}/, { error: 'expected a placeholder such as {item.name}', abort: true })

/** The same shape, where any field may instead be a placeholder that the plan fills in and then checks again. */
export function orTemplate<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodType<z.output<Schema> | Record<string, unknown>> {
  if (!(schema instanceof z.ZodObject)) {
    return z.union([
      schema,
      z
        .record(z.string(), z.unknown())
        .refine(holdsTemplate, { error: 'neither valid nor a placeholder', abort: true }),
    ])
  }
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, orTemplateField(field as z.ZodType)]),
  )
  const loose = z.strictObject(shape).superRefine((value, context) => {
    // Without a placeholder the whole schema holds at once, its refinements included.
    if (holdsTemplate(value)) return
    for (const { path, message } of schema.safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
  })
  return loose as unknown as z.ZodType<z.output<Schema>>
}

function orTemplateField(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodOptional) return orTemplateField(field.unwrap() as z.ZodType).optional()
  if (field instanceof z.ZodDefault)
    return orTemplateField(field.unwrap() as z.ZodType).default(field.def.defaultValue as never)
  if (field instanceof z.ZodArray) {
    return z.union([field, z.array(z.union([field.element as z.ZodType, templateSchema])), templateSchema])
  }
  const inner = field instanceof z.ZodObject || field instanceof z.ZodUnion ? orTemplate(field) : field
  return z.union([inner, templateSchema])
}

/** Whether a placeholder stands anywhere in it. */
export function holdsTemplate(value: unknown): boolean {
  return JSON.stringify(value)?.search(anyPlaceholder) >= 0
}

/** The names that its placeholders of one kind ask for, each once. */
export function namesInTemplates(value: unknown, kind: 'item' | 'input' | 'fact'): string[] {
  const found = [...(JSON.stringify(value) ?? '').matchAll(anyPlaceholder)]
  return [...new Set(found.filter((match) => match[1] === kind).map((match) => match[2] ?? ''))]
}

interface TemplateValues {
  item?: unknown
  input?: unknown
  fact?: unknown
}

/**
 * Fills placeholders. A text that is one placeholder takes the value's own type; inside a longer text it becomes text. One
 * that is not there throws its name.
 */
export function fillTemplate(value: unknown, values: TemplateValues): unknown {
  if (typeof value === 'string' && templatePattern.test(value)) return lookUp(value, values)
  if (typeof value === 'string') {
    return value.replaceAll(anyPlaceholder, (placeholder) => String(lookUp(placeholder, values)))
  }
  if (Array.isArray(value)) return value.map((entry) => fillTemplate(entry, values))
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, fillTemplate(entry, values)]))
  }
  return value
}

/** Fills what is known and leaves every other placeholder as it stands. */
export function fillKnown(value: unknown, values: TemplateValues): unknown {
  const filled = (text: string) => {
    try {
      return fillTemplate(text, values)
    } catch {
      return text
    }
  }
  if (typeof value === 'string') {
    if (templatePattern.test(value)) return filled(value)
    return value.replaceAll(anyPlaceholder, (placeholder) => String(filled(placeholder)))
  }
  if (Array.isArray(value)) return value.map((entry) => fillKnown(entry, values))
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, fillKnown(entry, values)]))
  }
  return value
}

function lookUp(placeholder: string, values: TemplateValues): unknown {
  const found = placeholder
    .slice(1, -1)
    .split('.')
    .reduce<unknown>((place, name) => (isRecord(place) && Object.hasOwn(place, name) ? place[name] : undefined), values)
  if (found === undefined) throw new Error(`Nothing fills the placeholder ${placeholder}.`)
  return found
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
