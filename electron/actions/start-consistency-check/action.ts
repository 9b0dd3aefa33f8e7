import { message } from '../../../shared/model/message.ts'
import type { ActionType } from '../../engine/action-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'
import { dpmJobAction } from '../dpm-job.ts'

/** Starts a consistency check of one data source. It can run for hours. */
export function startConsistencyCheck(server: Server): ActionType<{ datasource: string }> {
  return dpmJobAction(server, {
    type: 'startConsistencyCheck',
    call: (args) => ({
      call: callText('Start-DpmConsistencyCheck', args),
      equivalent: 'Start-DPMDatasourceConsistencyCheck -Datasource …',
    }),
    start: (args) => server.call('Start-DpmConsistencyCheck', args),
    after: (name) => message('state.consistencyCheckRuns', { name }),
    loses: message('loses.consistencyCheckLoad'),
  })
}
