import { type Message, message } from '../../../shared/model/message.ts'
import {
  type DesiredWindowsFeature,
  windowsFeature as schemas,
  type WindowsFeatureState,
  type WindowsFeatureTarget,
} from '../../../shared/resources/windows-feature.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'

/** A feature of Windows Server that a fix installs. Undo takes it off; what Windows had installed with it stays. */
export function windowsFeature(
  server: Server,
): ResourceType<WindowsFeatureTarget, WindowsFeatureState, DesiredWindowsFeature> {
  const toolsOf = ({ name, managementTools = false }: WindowsFeatureTarget) => ({ name, managementTools })
  return {
    type: 'windowsFeature',
    get: ({ name }) => server.call('Get-WindowsFeatureState', { name }),
    stateAfter: (before) => (before.exists ? { exists: true, installed: true, installState: 'Installed' } : before),
    same(one, other) {
      // A restart that is still to come does not make a feature another one.
      return one.exists && other.exists ? one.installed === other.installed : one.exists === other.exists
    },
    async set(target, state) {
      if (!state.exists) return
      const call = state.installed ? 'Install-ServerFeature' : 'Uninstall-ServerFeature'
      await server.call(call, toolsOf(target))
    },
    forecastUndo: () => ({ extent: 'partial', loses: [message('loses.featureCompanions')] }),
    risk: () => 'medium',
    refusal: refusalOf,
    nameOf: ({ name }) => name,
    show: (state) => [
      state.exists ? message('state.featureIs', { state: state.installState }) : message('state.featureNotOffered'),
    ],
    calls(target, state) {
      if (!state.exists) return []
      const tools = target.managementTools ? ' -IncludeManagementTools' : ''
      const [call, typed] = state.installed
        ? [callText('Install-ServerFeature', toolsOf(target)), 'Install-WindowsFeature']
        : [callText('Uninstall-ServerFeature', toolsOf(target)), 'Uninstall-WindowsFeature']
      return [{ call, equivalent: `${typed} -Name ${target.name}${tools}` }]
    },
    desiredOf(expectation) {
      const { installed } = expectation as { installed?: unknown }
      return schemas.desired.parse({ installed })
    },
  }
}

function refusalOf(before: WindowsFeatureState): Message | null {
  if (!before.exists) return message('refusal.featureNotOffered')
  switch (before.installState) {
    case 'Removed':
      return message('refusal.featureRemoved')
    case 'InstallPending':
    case 'UninstallPending':
      return message('refusal.featurePending')
    case 'unknown':
      return message('refusal.featureUnknown')
    default:
      return null
  }
}
