import type { scheduledTasks } from '../../../shared/reads/scheduled-tasks.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

const xml = [
  '<Task version="1.6" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
  '<Principals><Principal id="LocalSystem"><UserId>S-1-5-18</UserId></Principal></Principals>',
  '<Settings><Enabled>false</Enabled><Priority>7</Priority></Settings><Triggers />',
  '<Actions Context="LocalSystem"><Exec><Command>%windir%\\system32\\defrag.exe</Command></Exec></Actions></Task>',
].join('')

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof scheduledTasks.primitives> = {
  'Get-TaskDefinitionList': {
    args: { folder: '\\Microsoft\\Windows\\Defrag' },
    answer: {
      tasks: [
        {
          path: '\\Microsoft\\Windows\\Defrag\\ScheduledDefrag',
          xml,
          sddl: 'O:BAG:SYD:(A;;FA;;;BA)(A;;FA;;;SY)',
          sid: 'S-1-5-18',
          lastResult: '0x00041303',
          lastRun: null,
          nextRun: null,
        },
      ],
    },
  },
}

/** What the Task Scheduler shows where this is the answer. */
export { windows } from '../../resources/scheduled-task/examples.ts'
