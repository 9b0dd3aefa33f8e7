import type { Json } from '../../shared/model/expectation.ts'
import { registryStateSchema } from '../../shared/model/registry-value.ts'
import { redactJson } from '../redaction/redact.ts'

/**
 * Whether the state of a resource is a registry value with a secret in it (a proxy with its password, say). Such a value could be
 * put back only from a journal that held the secret, so it is never changed.
 */
export function holdsSecret(state: Json): boolean {
  const registry = registryStateSchema.safeParse(state)
  if (!registry.success || !registry.data.exists) return false
  return redactJson(registry.data.value.data).count > 0
}
