import type { windowsFeature } from '../../../shared/resources/windows-feature.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

const name = 'Windows-Server-Backup'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof windowsFeature.primitives> = {
  'Get-WindowsFeatureState': { args: { name }, answer: { exists: true, installed: false, installState: 'Available' } },
  'Install-ServerFeature': { args: { name, managementTools: false }, answer: { done: true } },
  'Uninstall-ServerFeature': { args: { name, managementTools: true }, answer: { done: true } },
}

const answered = { Success: true, ExitCode: 'Success', RestartNeeded: 'No' }

/** What ServerManager answers where these are the answers, put together after the pages of its commands; not recorded on a Windows. */
export const windows: RawWindows = {
  commands: {
    'Get-WindowsFeature': [{ Name: name, Installed: false, InstallState: 'Available' }],
    'Install-WindowsFeature': [answered],
    'Uninstall-WindowsFeature': [answered],
  },
}

const without = '-Restart: False -Confirm: False -WarningAction SilentlyContinue'

/** What the calls tell ServerManager to do. */
export const orders: Orders<keyof typeof windowsFeature.primitives> = {
  'Install-ServerFeature': [`Install-WindowsFeature -Name ${name} -IncludeManagementTools: False ${without}`],
  'Uninstall-ServerFeature': [`Uninstall-WindowsFeature -Name ${name} -IncludeManagementTools: True ${without}`],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'windowsFeature'>[] = [
  { name: 'a Windows feature that is missing', scenario: 'healthy', at: { name }, to: { installed: true } },
]
