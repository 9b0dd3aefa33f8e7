import { z } from 'zod'
import type { PrimitiveName } from '../server/primitives.ts'
import { fullKey } from './registry.ts'

/** A thing on the simulated server that can be changed: what the last write, or read, was about. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('registryValue'),
    hive: z.enum(['LocalMachine', 'Users']),
    key: z.string(),
    name: z.string(),
  }),
  z.strictObject({ kind: z.literal('service'), name: z.string() }),
  z.strictObject({ kind: z.literal('accessList'), path: z.string() }),
  z.strictObject({ kind: z.literal('shadowStorage'), volume: z.string() }),
  z.strictObject({ kind: z.literal('certificate'), store: z.string(), thumbprint: z.string() }),
])
export type Target = z.infer<typeof targetSchema>

/** What a call with these arguments is about; `null` for calls about the whole server. */
export function targetOf(primitive: PrimitiveName, args: unknown): Target | null {
  if (primitive === 'Reset-MsdtcInstallation') return { kind: 'service', name: 'MSDTC' }
  const given: Record<string, unknown> = typeof args === 'object' && args !== null ? { ...args } : {}
  for (const schema of targetSchema.options) {
    const { kind, ...fields } = schema.shape
    const picked: Record<string, unknown> = { kind: kind.value }
    for (const field of Object.keys(fields)) picked[field] = given[field]
    const parsed = targetSchema.safeParse(picked)
    if (parsed.success) return parsed.data
  }
  return null
}

/** The ways in which a switch may name the target of a call: a service by its name, a value by name, key or both, and so on. */
export function targetNames(target: Target): string[] {
  switch (target.kind) {
    case 'registryValue':
      return [target.name, fullKey(target), `${fullKey(target)}\\${target.name}`]
    case 'service':
      return [target.name]
    case 'accessList':
      return [target.path]
    case 'shadowStorage':
      return [target.volume]
    case 'certificate':
      return [target.thumbprint, `${target.store}\\${target.thumbprint}`]
  }
}
