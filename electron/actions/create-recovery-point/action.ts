import type { z } from 'zod'
import type { recoveryPointSchema } from '../../../shared/actions/create-recovery-point.ts'
import { message } from '../../../shared/model/message.ts'
import type { ActionType } from '../../engine/action-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'
import { dpmJobAction } from '../dpm-job.ts'

type RecoveryPoint = z.output<typeof recoveryPointSchema>

const options = {
  files: '-Disk -DiskRecoveryPointOption WithSynchronize',
  application: '-Disk -BackupType ExpressFull',
  online: '-Online',
} as const

/** Starts a job that makes one more recovery point of a data source. */
export function createRecoveryPoint(server: Server): ActionType<RecoveryPoint> {
  return dpmJobAction(server, {
    type: 'createRecoveryPoint',
    call: (args) => ({
      call: callText('Add-DpmRecoveryPoint', args),
      equivalent: `New-DPMRecoveryPoint -Datasource … ${options[args.kind]}`,
    }),
    start: (args) => server.call('Add-DpmRecoveryPoint', args),
    after: (name) => message('state.recoveryPointComes', { name }),
    loses: message('loses.recoveryPointRoom'),
  })
}
