import { instanceMetadata } from '../../../shared/reads/instance-metadata.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

type Metadata = AnswerOf<'Get-InstanceMetadata'>

/** A server of which Azure says nothing. */
const noAzureVm: Metadata = {
  answered: false,
  name: null,
  group: null,
  subscription: null,
  resourceId: null,
  region: null,
  size: null,
  osType: null,
  securityType: null,
  scaleSet: null,
  plan: null,
  osDisk: null,
  dataDisks: null,
  portal: null,
}

/** What Azure says of the VM, as the data has it; what the data does not say is nothing. */
export const simulatedInstanceMetadata = {
  state: { instanceMetadata: instanceMetadata.answer.partial().default({}) },
  answers: {
    'Get-InstanceMetadata': (state) => instanceMetadata.answer.parse({ ...noAzureVm, ...state.instanceMetadata }),
  },
} as const satisfies SimulatedKind<{ instanceMetadata: object }, keyof typeof instanceMetadata.primitives>
