import type { windowsFeature } from '../../../shared/resources/windows-feature.ts'
import type { ChangeExample, RequestExamples } from '../../server/contract-example.ts'

const name = 'Windows-Server-Backup'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof windowsFeature.primitives> = {
  'Get-WindowsFeatureState': { args: { name }, answer: { exists: true, installed: false, installState: 'Available' } },
  'Install-ServerFeature': { args: { name, managementTools: false }, answer: { done: true } },
  'Uninstall-ServerFeature': { args: { name, managementTools: true }, answer: { done: true } },
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'windowsFeature'>[] = [
  { name: 'a Windows feature that is missing', scenario: 'healthy', at: { name }, to: { installed: true } },
]
