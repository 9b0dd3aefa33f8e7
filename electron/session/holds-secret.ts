import type { Json } from '../../shared/model/expectation.ts'
import { registryStateSchema, registryTargetSchema } from '../../shared/model/registry-value.ts'
import { redactJson } from '../redaction/redact.ts'

/**
 * Whether a resource is a registry value with a secret in it (a proxy with its password, a value named `ProxyPassword`). Such a
 * value could be put back only from a journal that held the secret, so it is never changed.
 */
export function holdsSecret(target: Json, state: Json): boolean {
  const place = registryTargetSchema.safeParse(target)
  const registry = registryStateSchema.safeParse(state)
  if (!place.success || !registry.success || !registry.data.exists) return false
  return redactJson({ name: place.data.name, data: registry.data.value.data }).count > 0
}
