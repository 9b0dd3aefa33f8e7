import { z } from 'zod'

/** The form of the name of a set. */
export const endpointSetName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with hyphens between them')

/** One place on the network, and how it is asked: over TLS, in plain HTTP, or by a connection alone. */
export const endpointSchema = z.strictObject({
  host: z.string().regex(/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/, 'must be the name or the IPv4 address of a host'),
  port: z.int().min(1).max(65_535).default(443),
  protocol: z.enum(['https', 'http', 'tcp']).default('https'),
  /** What is asked for after the connection; nothing of the answer but its status is looked at. */
  path: z
    .string()
    .regex(/^\/[!-~]*$/, 'must begin with / and hold no blanks')
    .default('/'),
})
export type Endpoint = z.infer<typeof endpointSchema>

/** `knowledge/endpoints.yaml`: hosts that a product must reach, by the name of their set, each with its source and the day it was last looked up. */
export const endpointFileSchema = z.strictObject({
  schema: z.literal(1),
  sets: z.record(
    endpointSetName,
    z.strictObject({
      source: z.url({ protocol: /^https$/ }),
      asOf: z.iso.date(),
      note: z.string().optional(),
      hosts: z.array(endpointSchema).min(1),
    }),
  ),
})
export type EndpointSets = z.infer<typeof endpointFileSchema>['sets']
