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
