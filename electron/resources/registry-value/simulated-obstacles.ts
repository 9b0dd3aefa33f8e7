import { z } from 'zod'
import { type RegistryData, registryDataSchema } from '../../../shared/resources/registry-value.ts'
import type { PrimitiveName } from '../../server/primitives.ts'
import { ServerError } from '../../server/server.ts'
import { refusal } from '../../server/simulated-failure.ts'
import { findName } from '../../server/simulated-kind.ts'

/** What stands in the way of a write to the simulated registry. */
export const registryObstacles = {
  /** Full paths of keys that not even administrators may open; what lies below them is as closed. */
  deniedKeys: z.array(z.string()).default([]),
  /** What a policy writes back as soon as someone else has written it: values by name, by the full path of their key. */
  policies: z.record(z.string(), z.record(z.string(), registryDataSchema)).default({}),
}

/** The same, as data. */
export interface RegistryObstacles {
  deniedKeys: string[]
  policies: Record<string, Record<string, RegistryData>>
}

/** Refuses what Windows refuses for a key that is closed, and what our functions refuse for data that could not be put back. */
export function refuseObstructed(
  { deniedKeys }: RegistryObstacles,
  call: PrimitiveName,
  key: string,
  found: RegistryData | undefined,
): void {
  const path = `${key.toLowerCase()}\\`
  if (deniedKeys.some((denied) => path.startsWith(`${denied.toLowerCase()}\\`))) {
    throw new ServerError('denied', call, `simulated: ${key}: access is denied`, 5)
  }
  if (found !== undefined && [found.data].flat().some((text) => !text.isWellFormed())) {
    throw refusal(call, `registry data of kind ${found.kind} cannot be kept without loss`)
  }
}

/** What a policy makes of a value; `undefined` where none is about it. */
export function policyFor({ policies }: RegistryObstacles, key: string, name: string): RegistryData | undefined {
  const values = policies[findName(policies, key) ?? ''] ?? {}
  return values[findName(values, name) ?? '\0']
}
