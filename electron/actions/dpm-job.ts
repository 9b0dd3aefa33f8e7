import type { DpmSourceActivity } from '../../shared/actions/start-consistency-check.ts'
import type { ActionName } from '../../shared/kinds.ts'
import type { NotApplicable } from '../../shared/model/kind.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ShownCall } from '../../shared/model/plan.ts'
import type { ActionType } from '../engine/action-type.ts'
import type { Server } from '../server/server.ts'

/** What tells one kind of job from another. */
interface DpmJob<Arguments> {
  type: ActionName
  call(args: Arguments): ShownCall
  start(args: Arguments): Promise<{ job: string | null } | NotApplicable>
  after(name: string): Message
  loses: Message
}

/**
 * Starts a job of one data source of this backup server, unless one of its jobs runs already. The job goes on by itself, so
 * nothing remains to be undone; whether it has ended well, a check tells.
 */
export function dpmJobAction<Arguments extends { datasource: string }>(
  server: Server,
  job: DpmJob<Arguments>,
): ActionType<Arguments> {
  const activityOf = (datasource: string) => server.call('Get-DpmSourceActivity', { datasource })
  return {
    type: job.type,
    reversal: 'transient',
    async preview(args) {
      const activity = await activityOf(args.datasource)
      const name = nameIn(activity) ?? args.datasource
      return {
        target: name,
        before: [message('state.noDpmJob', { name })],
        after: [job.after(name)],
        calls: [job.call(args)],
        risk: 'low',
        loses: [job.loses],
        refusal: refusalOf(activity, args.datasource),
      }
    },
    async run(args, context) {
      await context.note({ ordering: job.type })
      context.progress(message('progress.startingDpmJob'))
      const started = await job.start(args)
      if ('notApplicable' in started) {
        return { outcome: 'failed', now: started, reason: message('refusal.noBackupServer') }
      }
      if (started.job !== null) return { outcome: 'applied', now: started, reason: null }
      return { outcome: 'unclear', now: started, reason: message('run.dpmJobNotSeen') }
    },
    async resume({ datasource }, notes) {
      const now = await activityOf(datasource)
      const isOrdered = notes.length > 0
      // A job that runs now may be this one or another, so nothing more is claimed.
      return { outcome: isOrdered ? 'unclear' : 'notApplied', now, reason: message('run.interrupted') }
    },
  }
}

function nameIn(activity: DpmSourceActivity | NotApplicable): string | null {
  return 'notApplicable' in activity ? null : activity.name
}

function refusalOf(activity: DpmSourceActivity | NotApplicable, datasource: string): Message | null {
  if ('notApplicable' in activity) return message('refusal.noBackupServer')
  const { name, jobs } = activity
  if (name === null) return message('refusal.noDatasource', { datasource })
  const types = jobs.map(({ type }) => type).join(', ')
  return jobs.length === 0 ? null : message('refusal.dpmJobRuns', { name, types })
}
