import { message } from '../../../shared/model/message.ts'
import {
  type DefenderExclusionState,
  type DefenderExclusionTarget,
  type DesiredDefenderExclusion,
  defenderExclusion as schemas,
} from '../../../shared/resources/defender-exclusion.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText, literal } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'

/** One exclusion of Microsoft Defender. Undo removes it only when it was not there before; other entries are never touched. */
export function defenderExclusion(
  server: Server,
): ResourceType<DefenderExclusionTarget, DefenderExclusionState, DesiredDefenderExclusion> {
  return {
    type: 'defenderExclusion',
    get: (target) => server.call('Get-DefenderExclusionState', target),
    stateAfter: (before, { exists }) => ({ ...before, exists }),
    same: (one, other) => one.exists !== undefined && one.exists === other.exists,
    async set(target, { exists }) {
      await server.call(exists ? 'Add-DefenderExclusion' : 'Remove-DefenderExclusion', target)
    },
    forecastUndo: () => ({ extent: 'exact', loses: [] }),
    // What is not scanned is where malware hides.
    risk: () => 'medium',
    refusal({ obstacle }) {
      switch (obstacle) {
        case 'none':
          return null
        case 'absent':
          return message('refusal.defenderAbsent')
        case 'off':
          return message('refusal.defenderOff')
        case 'hidden':
          return message('refusal.exclusionsHidden')
        case 'localMergeOff':
          return message('refusal.exclusionsByPolicy')
        case 'tamperProtection':
          return message('refusal.exclusionsProtected')
      }
    },
    nameOf: ({ type, value }) => (type === 'extension' ? `*.${value.replace(/^\.+/, '')}` : value),
    show: ({ exists }) => [
      message(exists === undefined ? 'state.exclusionUnread' : exists ? 'state.excluded' : 'state.notExcluded'),
    ],
    calls(target, { exists }) {
      const option = { path: 'Path', process: 'Process', extension: 'Extension' }[target.type]
      const verb = exists ? 'Add' : 'Remove'
      const call = callText(`${verb}-DefenderExclusion`, target)
      return [{ call, equivalent: `${verb}-MpPreference -Exclusion${option} ${literal(target.value)}` }]
    },
    desiredOf: (expectation) => schemas.desired.parse(expectation),
  }
}
