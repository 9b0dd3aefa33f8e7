import { z } from 'zod'
import { type LimitUse, slug } from '../../shared/model/case-question.ts'
import type { Explanation } from './explain-issues.ts'
import { isRecord } from './text-places.ts'

/** `knowledge/limits.yaml`: values of vendors that change with time, each with its source and the day it was last looked up. */
export const limitsFileSchema = z.strictObject({
  schema: z.literal(1),
  limits: z.record(
    slug,
    z.strictObject({
      value: z.union([z.string().min(1), z.number()]),
      source: z.url({ protocol: /^https$/ }),
      asOf: z.iso.date(),
      note: z.string().optional(),
    }),
  ),
})
export type Limits = z.infer<typeof limitsFileSchema>['limits']

const whole = /^\{limit\.([a-z0-9-]+)\}$/
const inText = /\{limit\.([a-z0-9-]+)\}/g

/** A tree with its limits filled in, and the names in it that no limit has. */
export interface FilledLimits {
  tree: unknown
  mistakes: Explanation[]
}

/**
 * Fills `{limit.name}`: a text that is only this takes the value's own type, inside a longer text it becomes text. Each thing
 * in the lists of `checks` remembers which limits it rests on.
 */
export function fillLimits(tree: unknown, limits: Limits): FilledLimits {
  const mistakes: Explanation[] = []
  const fill = (value: unknown, path: (string | number)[], used: Set<string>): unknown => {
    if (typeof value === 'string') {
      const single = whole.exec(value)?.[1]
      if (single !== undefined) return limitOf(single, path, used) ?? value
      return value.replaceAll(inText, (text, name: string) => String(limitOf(name, path, used) ?? text))
    }
    if (Array.isArray(value)) return value.map((entry, index) => fill(entry, [...path, index], used))
    if (!isRecord(value)) return value
    const own = 'read' in value && 'meaning' in value ? new Set<string>() : used
    const filled = Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, fill(entry, [...path, name], own)]),
    )
    return own === used || own.size === 0 ? filled : { ...filled, limits: [...own].map((name) => useOf(name)) }
  }
  const limitOf = (name: string, path: (string | number)[], used: Set<string>) => {
    if (!Object.hasOwn(limits, name)) mistakes.push({ path, text: `limits.yaml has no limit ${name}` })
    else used.add(name)
    return limits[name]?.value
  }
  const useOf = (name: string): LimitUse => ({
    name,
    asOf: limits[name]?.asOf ?? '',
    source: limits[name]?.source ?? '',
  })
  return { tree: fill(tree, [], new Set()), mistakes }
}
