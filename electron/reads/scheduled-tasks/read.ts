import { settingsOf } from '../../../shared/model/task-definition.ts'
import type { Read } from '../read-type.ts'

/** The tasks of a folder, with what each is set to in place of its definition. */
export const scheduledTasks: Read<'scheduledTasks'> = async (server, at) => {
  const { tasks } = await server.call('Get-TaskDefinitionList', at)
  return {
    tasks: tasks.map((task) => {
      const { path, lastResult, lastRun, nextRun } = task
      return { path, ...settingsOf(task), lastResult, lastRun, nextRun }
    }),
  }
}
