import { z } from 'zod'
import { writerRestartSchema } from '../reads/vss-writers.ts'
import { localizedSchema } from './language.ts'

/** What `knowledge/vss-writers.yaml` knows of one VSS writer: the service behind it and whether that may be restarted. */
const vssWriterEntrySchema = z
  .strictObject({
    /** The writer's class id, which is the same on every server and in every language; `null` when no source gives it. */
    classId: z
      .string()
      .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a class id in lower case, without braces')
      .nullable(),
    name: z.string().min(2),
    /** Short name of the service; empty when there is none or none is known for certain. */
    service: z.string(),
    /**
     * `yes`; `ask`: users notice it; `never`: only with a planned restart of the server; `none`: no service of its own;
     * `unknown`: no source says which service it is.
     */
    restart: writerRestartSchema,
    /** Why it is not simply `yes`. */
    why: localizedSchema.optional(),
    /** Where class id and service come from. */
    source: z.string().min(3),
  })
  .refine((entry) => entry.restart === 'yes' || entry.why !== undefined, {
    path: ['why'],
    message: 'say why in three languages when restart is not yes',
  })
  .refine((entry) => !(entry.restart === 'yes' || entry.restart === 'ask') || entry.service !== '', {
    path: ['service'],
    message: 'a writer whose service may be restarted needs the name of that service',
  })
export type VssWriterEntry = z.infer<typeof vssWriterEntrySchema>

export const vssWriterFileSchema = z.strictObject({ schema: z.literal(1), writers: z.array(vssWriterEntrySchema) })
