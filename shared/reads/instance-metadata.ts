import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

/** The letters of an Azure name. Names stand in commands to copy and in addresses, so nothing else gets in. */
const name = '[\\p{L}\\p{N}._()-]+'
const azureName = z
  .string()
  .regex(new RegExp(`^${name}$`, 'u'))
  .nullable()
const resourceId = z
  .string()
  .regex(
    new RegExp(
      `^/subscriptions/[0-9a-f-]{36}/resourceGroups/${name}/providers/Microsoft\\.Compute/(virtualMachineScaleSets/${name}/)?virtualMachines/${name}$`,
      'iu',
    ),
  )
const word = z.string().nullable()

const planSchema = z.strictObject({ name: z.string(), product: z.string(), publisher: z.string() })
const osDiskSchema = z.strictObject({ managed: z.boolean(), ephemeral: z.boolean() })
const dataDiskSchema = z.strictObject({
  name: z.string(),
  lun: z.number().int().nullable(),
  sizeGb: z.number().nullable(),
  managed: z.boolean(),
  ultra: z.boolean(),
  shared: z.boolean(),
})

const instanceMetadataAnswerSchema = z.strictObject({
  /** `false` when nothing of Azure answered: no Azure VM, or one that cannot reach the service. All else is `null` then. */
  answered: z.boolean(),
  name: azureName,
  group: azureName,
  subscription: z.guid().nullable(),
  resourceId: resourceId.nullable(),
  region: word,
  size: word,
  /** `Windows` or `Linux`. */
  osType: word,
  /** `TrustedLaunch`, `ConfidentialVM`, or `null` for neither. */
  securityType: word,
  /** The scale set that the VM belongs to, `null` for none. */
  scaleSet: word,
  /** The Marketplace plan that the VM was bought with, `null` for none. */
  plan: planSchema.nullable(),
  osDisk: osDiskSchema.nullable(),
  dataDisks: z.array(dataDiskSchema).nullable(),
  /** The host of the portal of its cloud, `null` for a cloud whose portal is not known. */
  portal: z.enum(['portal.azure.com', 'portal.azure.us', 'portal.azure.cn']).nullable(),
})

/** What Azure says of the VM that this server is. That nothing answers is an ordinary answer. */
export const instanceMetadata = {
  target: nothing,
  answer: instanceMetadataAnswerSchema,
  primitives: { 'Get-InstanceMetadata': read(nothing, instanceMetadataAnswerSchema, 20_000) },
} as const satisfies ReadSchemas
