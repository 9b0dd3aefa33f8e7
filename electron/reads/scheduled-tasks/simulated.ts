import type { scheduledTasks } from '../../../shared/reads/scheduled-tasks.ts'
import { storedTask, type TaskState } from '../../resources/scheduled-task/simulated.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** The tasks of a folder, from the data of the simulated tasks. */
export const simulatedScheduledTasks = {
  state: {},
  answers: {
    'Get-TaskDefinitionList': (state, { folder }) => ({
      tasks: Object.keys(state.tasks).flatMap((path) => {
        const task = storedTask(state, path)
        const inFolder = path.slice(0, Math.max(path.lastIndexOf('\\'), 1)).toLowerCase() === folder.toLowerCase()
        return inFolder && task !== null ? [{ path, ...task }] : []
      }),
    }),
  },
} as const satisfies SimulatedKind<TaskState, keyof typeof scheduledTasks.primitives>
