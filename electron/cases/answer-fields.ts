import { z } from 'zod'

/** The shapes a place in an answer may have; empty when the answer has no such place. */
export type Shapes = readonly z.ZodType[]

/** The shapes at a dotted path of an answer. */
export function shapesAt(shapes: Shapes, path: string): Shapes {
  return path
    .split('.')
    .reduce<Shapes>((places, name) => objectsIn(places).flatMap((one) => fieldOf(one, name)), shapes)
}

/** The shapes of the entries of a list; empty where there is no list. */
export function entriesOf(shapes: Shapes): Shapes {
  return plainShapes(shapes).flatMap((shape) => (shape instanceof z.ZodArray ? [shape.element as z.ZodType] : []))
}

/** The names of the fields a place has, for telling an author what there is. */
export function fieldNames(shapes: Shapes): string[] {
  return [...new Set(objectsIn(shapes).flatMap((shape) => Object.keys(shape.shape)))]
}

/** All values that a place can have where it is one of some words, or yes or no; `null` where it can be anything else. */
export function wordsAt(shapes: Shapes): (string | boolean)[] | null {
  const words = plainShapes(shapes).map((shape) => {
    if (shape instanceof z.ZodEnum) return shape.options as string[]
    if (shape instanceof z.ZodLiteral) return [...shape.values].filter((one) => isWord(one))
    return shape instanceof z.ZodBoolean ? [true, false] : null
  })
  return words.length === 0 || words.includes(null) ? null : [...new Set(words.flatMap((some) => some ?? []))]
}

function isWord(value: unknown): value is string | boolean {
  return typeof value === 'string' || typeof value === 'boolean'
}

function objectsIn(shapes: Shapes): z.ZodObject[] {
  return plainShapes(shapes).flatMap((shape) => (shape instanceof z.ZodObject ? [shape] : []))
}

function fieldOf(shape: z.ZodObject, name: string): z.ZodType[] {
  return Object.hasOwn(shape.shape, name) ? [shape.shape[name] as z.ZodType] : []
}

function plainShapes(shapes: Shapes): z.ZodType[] {
  return shapes.flatMap((shape) => {
    if (shape instanceof z.ZodUnion) return plainShapes(shape.options as z.ZodType[])
    if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable || shape instanceof z.ZodDefault) {
      return plainShapes([shape.unwrap() as z.ZodType])
    }
    return [shape]
  })
}
