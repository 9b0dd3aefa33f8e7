import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'
import { storedTaskSchema, taskSettingsSchema } from '../resources/scheduled-task.ts'

const path = z.string()
const folder = z.strictObject({
  folder: z.string().regex(/^(\\|(\\[^\\/:*?"<>|]+)+)$/, 'a folder of the Task Scheduler begins with a backslash'),
})

/** The tasks of one folder of the Task Scheduler, hidden ones included; none where there is no such folder. */
export const scheduledTasks = {
  target: folder,
  answer: z.strictObject({
    tasks: z.array(
      z.strictObject({
        path,
        ...taskSettingsSchema.shape,
        ...storedTaskSchema.pick({ lastResult: true, lastRun: true, nextRun: true }).shape,
      }),
    ),
  }),
  primitives: {
    'Get-TaskDefinitionList': read(
      folder,
      z.strictObject({ tasks: z.array(z.strictObject({ path, ...storedTaskSchema.shape })) }),
      60_000,
    ),
  },
} as const satisfies ReadSchemas
