import type { Json } from '../../shared/model/expectation.ts'
import { registryStateSchema, registryTargetSchema } from '../../shared/resources/registry-value.ts'
import { redactJson } from '../redaction/redact.ts'

/**
 * Whether a state of a resource has a secret in it (a proxy with its password, a registry value named `ProxyPassword`). Such a
 * state could be put back only from a journal that held the secret, so it is never changed.
 */
export function holdsSecret(target: Json, state: Json): boolean {
  const place = registryTargetSchema.safeParse(target)
  const registry = registryStateSchema.safeParse(state)
  if (!place.success || !registry.success) return redactJson(state).count > 0
  return registry.data.exists && redactJson({ name: place.data.name, data: registry.data.value.data }).count > 0
}
