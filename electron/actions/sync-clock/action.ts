import { message } from '../../../shared/model/message.ts'
import type { ActionResult, ActionType } from '../../engine/action-type.ts'
import { callText } from '../../server/call-text.ts'
import { measureClock } from '../../server/measure-clock.ts'
import type { Server } from '../../server/server.ts'

/** What the measurement cannot tell apart from a clock that is right. */
const exactToSeconds = 2

/** Lets the time service take the time from its source now. A correction of the clock cannot be taken back. */
export function syncClock(server: Server): ActionType<Record<string, never>> {
  return {
    type: 'syncClock',
    reversal: 'irreversible',
    async preview() {
      const [{ source, servers }, service] = await Promise.all([
        server.call('Get-ClockState', {}),
        server.call('Get-ServiceState', { name: 'W32Time' }),
      ])
      const canRun = service.exists && service.startType !== 'disabled'
      const told = message('state.clockSource', { source, servers: source === 'NT5DS' ? '' : servers.join(', ') })
      return {
        target: 'W32Time',
        // How far the clock is off differs from one measurement to the next, and with it would the plan: the check shows it.
        before: [told],
        after: [message('state.clockSynchronised')],
        calls: [
          { call: callText('Invoke-ClockSync', {}), equivalent: 'net start w32time & w32tm /resync /rediscover' },
        ],
        risk: 'medium',
        loses: [message('loses.clockCorrection')],
        refusal: canRun
          ? source === 'NoSync'
            ? message('refusal.noTimeSource')
            : null
          : message('refusal.timeServiceMissing'),
      }
    },
    async run(_args, context) {
      await context.note({ synchronising: true })
      context.progress(message('progress.synchronisingClock'))
      const { exitCode } = await server.call('Invoke-ClockSync', {})
      return resultOf(exitCode, await measured(server))
    },
    async resume(_args, notes) {
      const now = { aheadSeconds: await measured(server) }
      return { outcome: notes.length > 0 ? 'unclear' : 'notApplied', now, reason: message('run.interrupted') }
    },
  }
}

/** The clock is the judge; where nobody tells the time, how w32tm ended must do, and that is said. */
function resultOf(exitCode: number, ahead: number | null): ActionResult {
  const now = { aheadSeconds: ahead }
  if (ahead !== null && Math.abs(ahead) <= exactToSeconds && exitCode === 0) {
    return { outcome: 'applied', now, reason: null }
  }
  if (exitCode !== 0) return { outcome: 'failed', now, reason: message('clock.syncFailed', { exitCode }) }
  if (ahead === null) return { outcome: 'unclear', now, reason: message('clock.notMeasured') }
  return { outcome: 'unclear', now, reason: message('clock.stillOff', { seconds: Math.abs(ahead) }) }
}

/** `null` too when the measurement failed: it must not hide how the synchronisation ended. */
function measured(server: Server): Promise<number | null> {
  return measureClock(server).catch(() => null)
}
