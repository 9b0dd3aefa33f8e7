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
  /** Values whose bytes do not fit their kind, although they are read as if they did: their names, by the full path of their key. */
  unfitBytes: z.record(z.string(), z.array(z.string())).default({}),
}

/** The same, as data. */
export interface RegistryObstacles {
  deniedKeys: string[]
  policies: Record<string, Record<string, RegistryData>>
  unfitBytes: Record<string, string[]>
}

/**
 * Refuses what Windows refuses for a key that is closed, and what our functions refuse for data that could not be put back. Of bytes that
 * do not fit their kind, reading shows no trace; so only writing and removing refuse them.
 */
export function refuseObstructed(
  { deniedKeys, unfitBytes }: RegistryObstacles,
  call: PrimitiveName,
  { key, name }: { key: string; name: string },
  found: RegistryData | undefined,
): void {
  const path = `${key.toLowerCase()}\\`
  if (deniedKeys.some((denied) => path.startsWith(`${denied.toLowerCase()}\\`))) {
    throw new ServerError('denied', call, `simulated: ${key}: access is denied`, 5)
  }
  if (found !== undefined && [found.data].flat().some((text) => !text.isWellFormed())) {
    throw refusal(call, `registry data of kind ${found.kind} cannot be kept without loss`)
  }
  const unfit = unfitBytes[findName(unfitBytes, key) ?? ''] ?? []
  if (found !== undefined && call !== 'Get-RegistryValueState' && unfit.includes(name)) {
    throw refusal(call, `the bytes of this value do not fit its kind (${found.kind}), so undo could not put them back`)
  }
}

/** What a policy makes of a value; `undefined` where none is about it. */
export function policyFor({ policies }: RegistryObstacles, key: string, name: string): RegistryData | undefined {
  const values = policies[findName(policies, key) ?? ''] ?? {}
  return values[findName(values, name) ?? '\0']
}
