import { type Message, message } from '../../../shared/model/message.ts'
import { sameAccess } from '../../../shared/model/sddl.ts'
import { comparable, definitionWith, isKnownForm, settingsOf } from '../../../shared/model/task-definition.ts'
import {
  type DesiredScheduledTask,
  type ScheduledTaskState,
  type ScheduledTaskTarget,
  scheduledTask as schemas,
} from '../../../shared/resources/scheduled-task.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'

type Present = Extract<ScheduledTaskState, { exists: true }>

/**
 * One task: a change edits its definition and registers it again, and undo registers the definition that was there. Tasks whose
 * account needs a password are refused, because nobody could register those again.
 */
export function scheduledTask(
  server: Server,
): ResourceType<ScheduledTaskTarget, ScheduledTaskState, DesiredScheduledTask> {
  return {
    type: 'scheduledTask',
    async get(target) {
      const found = await server.call('Get-TaskDefinition', target)
      if (!found.exists) return found
      const { sid: _, ...stored } = found
      return { ...stored, ...settingsOf(found) }
    },
    stateAfter(before, desired) {
      if (!before.exists) return before
      const xml = definitionWith(before.xml, desired)
      return { ...before, ...settingsOf({ xml, sid: desired.account ?? before.account.sid }), xml }
    },
    same(one, other) {
      if (!one.exists || !other.exists) return one.exists === other.exists
      return (
        one.account.sid === other.account.sid &&
        sameAccess(one.sddl, other.sddl) &&
        comparable(one.xml) === comparable(other.xml)
      )
    },
    async set({ path }, state) {
      if (state.exists) await server.call('Register-TaskDefinition', { path, xml: state.xml, sddl: state.sddl })
    },
    forecastUndo: () => ({ extent: 'exact', loses: [] }),
    risk: (_before, _after, { account }) => (account === undefined ? 'medium' : 'high'),
    refusal: (before) => (before.exists ? refusalOf(before) : message('refusal.taskMissing')),
    nameOf: ({ path }) => path,
    show: (state, desired) => (state.exists ? shown(state, desired) : [message('state.taskAbsent')]),
    calls({ path }, state) {
      if (!state.exists) return []
      const call = callText('Register-TaskDefinition', { path, xml: state.xml, sddl: state.sddl })
      return [{ call, equivalent: `schtasks /create /tn "${path}" /xml "task.xml" /f` }]
    },
    desiredOf(expectation) {
      const { exists: _, 'account.sid': account, ...rest } = expectation as Record<string, unknown>
      return schemas.desired.parse({ ...rest, ...(account === undefined ? {} : { account }) })
    },
  }
}

function refusalOf({ xml, account }: Present): Message | null {
  const needsPassword = ['Password', 'S4U', 'InteractiveTokenOrPassword', 'unknown'].includes(account.logonType)
  if (needsPassword) return message('refusal.taskPassword', { logonType: account.logonType })
  return isKnownForm(xml) ? null : message('refusal.taskUnknown')
}

function shown(state: Present, desired: DesiredScheduledTask): Message[] {
  const { enabled, triggers, account, secondInstance } = state
  const on = triggers.filter((one) => one.enabled).length
  return [
    ...(desired.enabled === undefined ? [] : [message(enabled ? 'state.taskEnabled' : 'state.taskDisabled')]),
    ...(desired.triggersEnabled ? [message('state.taskTriggers', { on, total: triggers.length })] : []),
    ...(desired.account ? [message('state.taskAccount', { account: account.sid ?? '?' })] : []),
    ...(desired.secondInstance ? [message('state.taskSecondInstance', { rule: secondInstance })] : []),
  ]
}
