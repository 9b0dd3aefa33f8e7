import type { RegistryData } from '../../shared/model/registry-value.ts'
import { findName, type ServerState, type SimulatedService } from './server-state.ts'

const root = 'HKLM\\SYSTEM\\CurrentControlSet\\Services'
const startNumbers = { boot: '0', system: '1', automatic: '2', manual: '3', disabled: '4' } as const

/** The keys of all services below `HKLM\SYSTEM\CurrentControlSet\Services`, with what Windows keeps there about their set-up. */
export function serviceKeys(state: ServerState): Record<string, Record<string, RegistryData>> {
  const keys: Record<string, Record<string, RegistryData>> = {}
  for (const [name, service] of Object.entries(state.services)) keys[`${root}\\${name}`] = keyValues(service)
  return keys
}

/**
 * Writes (`null`: deletes) a value that belongs to a service's set-up through to the service. Answers false when the value is
 * an ordinary one that the service does not care about.
 */
export function writeServiceKey(state: ServerState, path: string, name: string, value: RegistryData | null): boolean {
  if (!path.toLowerCase().startsWith(`${root.toLowerCase()}\\`)) return false
  const service = state.services[findName(state.services, path.slice(root.length + 1)) ?? '']
  if (service === undefined) return false
  switch (name.toLowerCase()) {
    case 'start': {
      const [startType] = Object.entries(startNumbers).find(([, number]) => number === value?.data) ?? []
      if (startType !== undefined) service.startType = startType as keyof typeof startNumbers
      return true
    }
    case 'delayedautostart':
      service.delayed = value !== null && value.data !== '0'
      return true
    case 'objectname':
      if (value?.kind === 'String') service.account = value.data
      return true
    case 'dependonservice':
      service.dependsOn = value?.kind === 'MultiString' ? [...value.data] : []
      return true
    default:
      return false
  }
}

function keyValues(service: SimulatedService): Record<string, RegistryData> {
  return {
    Start: { kind: 'DWord', data: startNumbers[service.startType] },
    ...(service.delayed ? { DelayedAutostart: { kind: 'DWord', data: '1' } } : {}),
    ObjectName: { kind: 'String', data: service.account },
    ...(service.dependsOn.length > 0 ? { DependOnService: { kind: 'MultiString', data: [...service.dependsOn] } } : {}),
  }
}
