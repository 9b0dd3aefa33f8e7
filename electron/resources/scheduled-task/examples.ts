import type { scheduledTask } from '../../../shared/resources/scheduled-task.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

const path = '\\Microsoft\\Windows\\Defrag\\ScheduledDefrag'
const xml = [
  '<Task version="1.6" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
  '<Principals><Principal id="LocalSystem"><UserId>S-1-5-18</UserId></Principal></Principals>',
  '<Settings><Enabled>false</Enabled><Priority>7</Priority></Settings><Triggers />',
  '<Actions Context="LocalSystem"><Exec><Command>%windir%\\system32\\defrag.exe</Command></Exec></Actions></Task>',
].join('')
const sddl = 'O:BAG:SYD:(A;;FA;;;BA)(A;;FA;;;SY)'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof scheduledTask.primitives> = {
  'Get-TaskDefinition': {
    args: { path },
    answer: { exists: true, xml, sddl, sid: 'S-1-5-18', lastResult: '0x00041303', lastRun: null, nextRun: null },
  },
  'Register-TaskDefinition': { args: { path, xml, sddl }, answer: { done: true } },
}

/** What the Task Scheduler shows where these are the answers: a task that has not run yet. */
export const windows: RawWindows = { tasks: { [path]: { Xml: xml, Sddl: sddl, LastTaskResult: 0x41303 } } }

/** What the calls tell Windows to do: the definition is registered for a service account, and the access list is as it was. */
export const orders: Orders<keyof typeof scheduledTask.primitives> = {
  'Register-TaskDefinition': [`register ${path} with flags 54 and sign-in 5`],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'scheduledTask'>[] = [
  {
    name: 'a scheduled task that is off',
    scenario: 'healthy',
    at: { path },
    to: { enabled: true, secondInstance: 'Queue' },
  },
]
