import type { instanceMetadata } from '../../../shared/reads/instance-metadata.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

const subscription = '00000000-0000-0000-0000-000000000004'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof instanceMetadata.primitives> = {
  'Get-InstanceMetadata': {
    args: {},
    answer: {
      answered: true,
      name: 'simulated-vm',
      group: 'simulated-group',
      subscription,
      resourceId: `/subscriptions/${subscription}/resourceGroups/simulated-group/providers/Microsoft.Compute/virtualMachines/simulated-vm`,
      region: 'westeurope',
      size: 'Standard_D4s_v5',
      osType: 'Windows',
      securityType: 'TrustedLaunch',
      scaleSet: null,
      plan: null,
      osDisk: { managed: true, ephemeral: false },
      dataDisks: [{ name: 'simulated-data', lun: 0, sizeGb: 512, managed: true, ultra: false, shared: false }],
      portal: 'portal.azure.com',
    },
  },
}
