import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

/** The beginning of an instance id, up to a backslash: `ROOT\ISCSIPRT` stands for `ROOT\ISCSIPRT\0000` and its like. */
const deviceTargetSchema = z.strictObject({ id: z.string().regex(/^[\w&{}.-]+(\\[\w&{}.-]+)+$/) })

const deviceAnswerSchema = z.strictObject({
  count: z.number(),
  devices: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** The problem code of the Device Manager: 0 none, 1 not configured, 10 cannot start, 22 disabled, 28 no driver, … */
      problem: z.number(),
      /** The service of its driver; `null` where it has none. */
      driver: z.string().nullable(),
      present: z.boolean(),
    }),
  ),
})

/** Devices by the beginning of their id, with their problem codes. */
export const device = {
  target: deviceTargetSchema,
  answer: deviceAnswerSchema,
  primitives: { 'Get-DeviceState': read(deviceTargetSchema, deviceAnswerSchema) },
} as const satisfies ReadSchemas
