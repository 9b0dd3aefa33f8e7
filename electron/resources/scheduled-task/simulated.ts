import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import { type StoredTask, type scheduledTask, storedTaskSchema } from '../../../shared/resources/scheduled-task.ts'
import { failure, refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'

const administrators = 'O:BAG:SYD:(A;;FA;;;BA)(A;;FA;;;SY)'
const simulatedTaskSchema = storedTaskSchema.omit({ sid: true }).extend({
  sddl: storedTaskSchema.shape.sddl.default(administrators),
  lastResult: storedTaskSchema.shape.lastResult.default('0x00000000'),
  lastRun: storedTaskSchema.shape.lastRun.default(null),
  nextRun: storedTaskSchema.shape.nextRun.default(null),
})

/** The tasks of the simulated server by their paths. */
export interface TaskState {
  tasks: Record<string, z.infer<typeof simulatedTaskSchema>>
}

/** A task that every Windows server has. */
const defrag = [
  '<Task version="1.6" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
  '<Principals><Principal id="LocalSystem"><UserId>S-1-5-18</UserId></Principal></Principals>',
  '<Settings><Enabled>false</Enabled><Priority>7</Priority></Settings><Triggers />',
  '<Actions Context="LocalSystem"><Exec><Command>%windir%\\system32\\defrag.exe</Command></Exec></Actions></Task>',
].join('')

/** Scheduled tasks, as data. */
export const simulatedScheduledTask = {
  state: {
    tasks: z
      .record(z.string(), simulatedTaskSchema)
      .prefault({ '\\Microsoft\\Windows\\Defrag\\ScheduledDefrag': { xml: defrag, lastResult: '0x00041303' } }),
  },
  answers: {
    'Get-TaskDefinition': (state, { path }) => {
      const task = storedTask(state, path)
      return task === null ? { exists: false } : { exists: true, ...task }
    },
    'Register-TaskDefinition': (state, { path, xml, sddl }) => {
      register(state, path, xml, sddl)
      return { done: true } as const
    },
  },
  at: z.object({ path: z.string() }),
  names: ({ path }) => [path],
  changeBySomeoneElse(state, { path }) {
    const task = state.tasks[findName(state.tasks, path) ?? '']
    if (task === undefined) return message('simulation.nothingChanged', { target: path })
    const isOff = /<Settings>[\s\S]*<Enabled>false/.test(task.xml)
    const bare = task.xml.replace(/(<Settings>[\s\S]*?)\s*<Enabled>\w+<\/Enabled>/, '$1')
    task.xml = bare.replace('<Settings>', `<Settings><Enabled>${isOff}</Enabled>`)
    return message('simulation.taskChanged', { path })
  },
} as const satisfies SimulatedResource<TaskState, keyof typeof scheduledTask.primitives, { path: string }>

/** A task with the account that its definition names; `null` when there is none. */
export function storedTask(state: TaskState, path: string): StoredTask | null {
  const task = state.tasks[findName(state.tasks, path) ?? '']
  if (task === undefined) return null
  const [, , account = ''] = /<(UserId|GroupId)>([^<]*)</.exec(task.xml) ?? []
  return { ...task, sid: /^S-1-/.test(account) ? account : null }
}

/** Windows writes the definition anew: with its own first line, and with values filled in that were left out. */
function register(state: TaskState, path: string, xml: string, sddl: string): void {
  const logon = /<LogonType>(\w+)</.exec(xml)?.[1]
  if (logon !== undefined && logon !== 'InteractiveToken') {
    throw refusal('Register-TaskDefinition', `the task ${path} signs in with ${logon}`)
  }
  if (!xml.includes('<Actions')) throw failure('Register-TaskDefinition', 87, path)
  const key = findName(state.tasks, path) ?? path
  const { lastResult = '0x00041303', lastRun = null, nextRun = null } = state.tasks[key] ?? {}
  const whole = xml.includes('<Priority>') ? xml : xml.replace('</Settings>', '<Priority>7</Priority></Settings>')
  state.tasks[key] = { xml: whole, sddl, lastResult, lastRun, nextRun }
}
