import type { instanceMetadata } from '../../../shared/reads/instance-metadata.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

const service = 'http://169.254.169.254/metadata/instance'
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

/** What the metadata service answers where this is the answer, after https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service */
export const windows: RawWindows = {
  web: {
    [`${service}?api-version=2021-12-13`]: { status: 400, text: '{ "error": "Bad request" }' },
    [`${service}?api-version=2021-02-01`]: {
      status: 200,
      text: JSON.stringify({
        compute: {
          azEnvironment: 'AzurePublicCloud',
          location: 'westeurope',
          name: 'simulated-vm',
          osType: 'Windows',
          plan: { name: '', product: '', publisher: '' },
          resourceGroupName: 'simulated-group',
          resourceId: `/subscriptions/${subscription}/resourceGroups/simulated-group/providers/Microsoft.Compute/virtualMachines/simulated-vm`,
          securityProfile: { secureBootEnabled: 'true', securityType: 'TrustedLaunch', virtualTpmEnabled: 'true' },
          storageProfile: {
            dataDisks: [
              {
                diskSizeGB: '512',
                isSharedDisk: 'false',
                isUltraDisk: 'false',
                lun: '0',
                managedDisk: { id: '/subscriptions/x/disks/simulated-data', storageAccountType: 'Premium_LRS' },
                name: 'simulated-data',
              },
            ],
            osDisk: {
              diffDiskSettings: { option: '' },
              managedDisk: { id: '/subscriptions/x/disks/simulated-os', storageAccountType: 'Premium_LRS' },
              name: 'simulated-os',
            },
          },
          subscriptionId: subscription,
          tags: 'owner:somebody',
          userData: '',
          vmScaleSetName: '',
          vmSize: 'Standard_D4s_v5',
        },
        network: { interface: [] },
      }),
    },
  },
}

/** What the call asks: the newer version first, which this cloud refuses. */
export const orders: Orders<keyof typeof instanceMetadata.primitives> = {
  'Get-InstanceMetadata': [`get ${service}?api-version=2021-12-13`, `get ${service}?api-version=2021-02-01`],
}
