import { z } from 'zod'
import { jsonSchema } from './expectation.ts'
import { messageSchema } from './message-schema.ts'

/** What was read for a report, or why it could not be read. */
const factSchema = z.union([z.strictObject({ answer: jsonSchema }), z.strictObject({ unread: messageSchema })])
export type Fact = z.infer<typeof factSchema>

/** What a report tells of its server at the time it is made: the answers of reads, by the names of the reads. */
export const serverFactsSchema = z.strictObject({
  roles: factSchema,
  volumes: factSchema,
  /** The folder of the VM backup extension with the newest version. */
  extension: factSchema,
})
export type ServerFacts = z.infer<typeof serverFactsSchema>
