import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { WindowsFeatureState, windowsFeature } from '../../../shared/resources/windows-feature.ts'
import { failure, refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'

const simulatedFeatureSchema = z.strictObject({
  state: z.enum(['Installed', 'Available', 'Removed', 'InstallPending', 'UninstallPending']),
  /** Windows wants a restart before a change of it is complete. */
  asksForRestart: z.boolean().optional(),
})

/** The features of the simulated server. */
interface FeatureState {
  features: Record<string, z.infer<typeof simulatedFeatureSchema>>
}

/** Windows features, as data; one that is not named here is not offered. */
export const simulatedWindowsFeature = {
  state: {
    features: z.record(z.string(), simulatedFeatureSchema).default({
      'Windows-Server-Backup': { state: 'Available' },
      'NET-Framework-45-Core': { state: 'Installed' },
      'NET-Framework-Core': { state: 'Removed' },
    }),
  },
  answers: {
    'Get-WindowsFeatureState': (state, { name }) => stateOf(state, name),
    'Install-ServerFeature': (state, { name }) => {
      const feature = found(state, name, 'Install-ServerFeature')
      if (feature.state === 'Removed')
        throw refusal('Install-ServerFeature', `${name}: the source files were not found`)
      if (feature.state !== 'Installed') feature.state = feature.asksForRestart ? 'InstallPending' : 'Installed'
      return { done: true } as const
    },
    'Uninstall-ServerFeature': (state, { name }) => {
      const feature = found(state, name, 'Uninstall-ServerFeature')
      const isOn = feature.state === 'Installed' || feature.state === 'InstallPending'
      if (isOn) feature.state = feature.asksForRestart ? 'UninstallPending' : 'Available'
      return { done: true } as const
    },
  },
  at: z.object({ name: z.string() }),
  names: ({ name }) => [name],
  changeBySomeoneElse(state, { name }) {
    const feature = state.features[findName(state.features, name) ?? '']
    if (feature === undefined) return message('simulation.nothingChanged', { target: name })
    feature.state = feature.state === 'Installed' ? 'Available' : 'Installed'
    return message('simulation.featureChanged', { name })
  },
} as const satisfies SimulatedResource<FeatureState, keyof typeof windowsFeature.primitives, { name: string }>

function stateOf(state: FeatureState, name: string): WindowsFeatureState {
  const feature = state.features[findName(state.features, name) ?? '']
  if (feature === undefined) return { exists: false }
  const installed = feature.state === 'Installed' || feature.state === 'InstallPending'
  return { exists: true, installed, installState: feature.state }
}

function found(state: FeatureState, name: string, call: 'Install-ServerFeature' | 'Uninstall-ServerFeature') {
  const feature = state.features[findName(state.features, name) ?? '']
  if (feature === undefined) throw failure(call, 87, name)
  return feature
}
