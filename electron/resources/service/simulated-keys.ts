import { z } from 'zod'
import type { RegistryData } from '../../../shared/resources/registry-value.ts'
import { builtInAccountSchema, runStateSchema, startTypeSchema } from '../../../shared/resources/service.ts'
import { findName } from '../../server/simulated-kind.ts'
import { serviceTimesSchema, underWaySchema } from './simulated-times.ts'

/** A simulated service. What is left out is that of a plain automatic service that runs as LocalSystem. */
export const simulatedServiceSchema = z.strictObject({
  startType: startTypeSchema.default('automatic'),
  delayed: z.boolean().default(false),
  triggered: z.boolean().default(false),
  account: z.string().default('LocalSystem'),
  state: runStateSchema.default('running'),
  dependsOn: z.array(z.string()).default([]),
  exitCode: z.number().default(0),
  /** Its process ends at the start (1067) unless these services are set to these accounts. */
  needsAccounts: z.record(z.string(), builtInAccountSchema).default({}),
  /** The Windows error code with which every start fails; absent when it can start. */
  startFailsWith: z.number().optional(),
  /** The Windows error code with which it ends right after a start that Windows took; absent when it stays. */
  endsAtStartWith: z.number().optional(),
  /** It never finishes stopping: a stop leaves it in `stopPending`. */
  stopHangs: z.boolean().default(false),
  /** Its own times; absent when it takes those of all services. */
  times: serviceTimesSchema.optional(),
  underWay: underWaySchema.optional(),
  /** What its trigger waits for, once it is stopped: that a service stops, or that anything else is changed; then it runs again. */
  triggeredBy: z.enum(['aStop', 'aChange']).optional(),
  /** A driver: Windows names it among the dependents of what it needs, and among the services it is not. */
  driver: z.boolean().default(false),
  /** A protected service, as those of anti-malware programs are: administrators may neither stop nor change it (5). */
  protected: z.boolean().default(false),
  /** Deleted while someone holds it open: it is listed until then, and neither starts nor changes (1072). */
  markedForDeletion: z.boolean().default(false),
})
export type SimulatedService = z.infer<typeof simulatedServiceSchema>

/** The services of the simulated server. */
export interface ServicesState {
  services: Record<string, SimulatedService>
  serviceTimes: z.infer<typeof serviceTimesSchema>
}

const root = 'HKLM\\SYSTEM\\CurrentControlSet\\Services'
const startNumbers = { boot: '0', system: '1', automatic: '2', manual: '3', disabled: '4' } as const

/** The keys of all services below `HKLM\SYSTEM\CurrentControlSet\Services`, with what Windows keeps there about their set-up. */
export function serviceKeys(state: ServicesState): Record<string, Record<string, RegistryData>> {
  const keys: Record<string, Record<string, RegistryData>> = {}
  for (const [name, service] of Object.entries(state.services)) keys[`${root}\\${name}`] = keyValues(service)
  return keys
}

/**
 * Writes (`null`: deletes) a value that belongs to a service's set-up through to the service. Returns false when the value is
 * an ordinary one that the service does not care about.
 */
export function writeServiceKey(state: ServicesState, path: string, name: string, value: RegistryData | null): boolean {
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
