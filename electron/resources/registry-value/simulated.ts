import { z } from 'zod'
import { assertNever } from '../../../shared/model/assert-never.ts'
import { message } from '../../../shared/model/message.ts'
import {
  type RegistryData,
  type RegistryState,
  registryDataSchema,
  type registryValue,
} from '../../../shared/resources/registry-value.ts'
import { failure, refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'
import { type ServicesState, serviceKeys, writeServiceKey } from '../service/simulated-keys.ts'
import { policyFor, type RegistryObstacles, refuseObstructed, registryObstacles } from './simulated-obstacles.ts'

const placeSchema = z.object({ hive: z.enum(['LocalMachine', 'Users']), key: z.string(), name: z.string() })
/** A value as the primitives name it: hive, key below the hive, value name. */
type RegistryPlace = z.infer<typeof placeSchema>

/** The registry of the simulated server, in which the services show as well. */
export interface RegistryKeys extends ServicesState, RegistryObstacles {
  registry: Record<string, Record<string, RegistryData>>
}

/** The registry as data. */
export const simulatedRegistryValue = {
  state: {
    /** Values by name, in a flat map by the full path of their key (`HKLM\\…`); what lies above a key exists with it. */
    registry: z.record(z.string(), z.record(z.string(), registryDataSchema)),
    ...registryObstacles,
  },
  answers: {
    'Get-RegistryValueState': (state, at) => {
      refuse(state, 'Get-RegistryValueState', at)
      return readRegistryValue(state, at)
    },
    'Set-RegistryValueState': (state, at) => {
      refuse(state, 'Set-RegistryValueState', at)
      setRegistryValue(state, at)
      return afterPolicies(state, at)
    },
    'Remove-RegistryValueState': (state, at) => {
      refuse(state, 'Remove-RegistryValueState', at)
      removeRegistryValue(state, at)
      return afterPolicies(state, at)
    },
  },
  at: placeSchema,
  names: (at) => [at.name, fullKey(at), `${fullKey(at)}\\${at.name}`],
  changeBySomeoneElse(state, at) {
    const now = readRegistryValue(state, at)
    const value: RegistryData = now.exists ? otherData(now.value) : { kind: 'String', data: foreignText }
    setRegistryValue(state, { ...at, value })
    return message('simulation.registryValueChanged', { key: fullKey(at), name: at.name })
  },
} as const satisfies SimulatedResource<RegistryKeys, keyof typeof registryValue.primitives, RegistryPlace>

const done = { done: true } as const
const foreignText = 'changed by someone else (simulated)'

const hives = { LocalMachine: 'HKLM', Users: 'HKU' } as const

function refuse(state: RegistryKeys, call: keyof typeof registryValue.primitives, at: RegistryPlace): void {
  const [account = ''] = at.key.split('\\')
  const isLoaded = at.hive !== 'Users' || builtIn.includes(account) || keyExists(state, `HKU\\${account}`)
  if (!isLoaded) throw refusal(call, `the settings of the account ${account} are not loaded: it is not signed in`)
  refuseObstructed(state, call, { key: fullKey(at), name: at.name }, locate(state, at))
}

/** SYSTEM and the accounts of services, whose settings are always loaded. */
const builtIn = ['S-1-5-18', 'S-1-5-19', 'S-1-5-20']

function afterPolicies(state: RegistryKeys, at: RegistryPlace): typeof done {
  const value = policyFor(state, fullKey(at), at.name)
  if (value !== undefined) setRegistryValue(state, { ...at, value })
  return done
}

/** The full path of a key, with the short name of its hive. */
function fullKey(at: Pick<RegistryPlace, 'hive' | 'key'>): string {
  return `${hives[at.hive]}\\${at.key}`
}

/** Whether a key (full path) exists: it holds something, or lies above a key that exists. */
function keyExists(state: RegistryKeys, path: string): boolean {
  const sought = path.toLowerCase()
  return Object.keys(wholeRegistry(state)).some((key) => isAtOrBelow(key.toLowerCase(), sought))
}

/** Answers a value, or how far its key exists. */
function readRegistryValue(state: RegistryKeys, at: RegistryPlace): RegistryState {
  const found = locate(state, at)
  if (found !== undefined) return { exists: true, keyExists: true, value: structuredClone(found) }
  const deepestKey = deepestExisting(state, at)
  return { exists: false, keyExists: deepestKey === at.key, deepestKey }
}

/** Writes a value and makes its key where that is missing. */
function setRegistryValue(state: RegistryKeys, at: RegistryPlace & { value: RegistryData }): typeof done {
  const path = fullKey(at)
  if (writeServiceKey(state, path, at.name, at.value)) return done
  const key = findName(state.registry, path) ?? realCase(state, path)
  const values = state.registry[key] ?? {}
  state.registry[key] = values
  values[findName(values, at.name) ?? at.name] = structuredClone(at.value)
  return done
}

/** Deletes a value, then the keys that are empty after it, down to (not including) `deepestKey`. */
function removeRegistryValue(state: RegistryKeys, at: RegistryPlace & { deepestKey: string }): typeof done {
  const floor = fullKey({ hive: at.hive, key: at.deepestKey }).toLowerCase()
  if (!isAtOrBelow(fullKey(at).toLowerCase(), at.deepestKey === '' ? hives[at.hive].toLowerCase() : floor)) {
    throw failure('Remove-RegistryValueState', 87, fullKey(at))
  }
  if (!writeServiceKey(state, fullKey(at), at.name, null)) deleteValue(state, fullKey(at), at.name)

  for (let path = fullKey(at); path.toLowerCase() !== floor && path.includes('\\'); path = parentOf(path)) {
    if (!keyExists(state, path)) continue
    const key = findName(state.registry, path)
    if (key === undefined || !isEmpty(state, key)) return done
    delete state.registry[key]
    const parent = parentOf(key)
    if (parent.includes('\\') && !keyExists(state, parent)) state.registry[parent] = {}
  }
  return done
}

/** The keys of a tree that exist, with their values, the upper ones first. */
export function registryTree(state: RegistryKeys, root: string): [key: string, values: Record<string, RegistryData>][] {
  const sought = root.toLowerCase()
  return Object.entries(wholeRegistry(state))
    .filter(([key]) => isAtOrBelow(key.toLowerCase(), sought))
    .sort(([left], [right]) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1))
}

function deleteValue(state: RegistryKeys, path: string, name: string): void {
  const key = findName(state.registry, path)
  const values = key === undefined ? undefined : state.registry[key]
  const found = values === undefined ? undefined : findName(values, name)
  if (key === undefined || values === undefined || found === undefined) return
  delete values[found]
  // A key without values that lies above others exists with them and needs no entry.
  if (Object.keys(values).length === 0 && !isEmpty(state, key)) delete state.registry[key]
}

/** The keys that are kept as such, and those in which Windows keeps its services. */
function wholeRegistry(state: RegistryKeys): Record<string, Record<string, RegistryData>> {
  const whole = { ...state.registry }
  for (const [path, values] of Object.entries(serviceKeys(state))) {
    const key = findName(whole, path) ?? path
    whole[key] = { ...whole[key], ...values }
  }
  return whole
}

function locate(state: RegistryKeys, at: RegistryPlace): RegistryData | undefined {
  const registry = wholeRegistry(state)
  const values = registry[findName(registry, fullKey(at)) ?? ''] ?? {}
  return values[findName(values, at.name) ?? '\0']
}

function deepestExisting(state: RegistryKeys, at: RegistryPlace): string {
  let key = at.key
  while (key !== '' && !keyExists(state, fullKey({ hive: at.hive, key }))) {
    key = key.includes('\\') ? parentOf(key) : ''
  }
  return key
}

/** A new key below an existing one keeps the spelling that the existing part has. */
function realCase(state: RegistryKeys, path: string): string {
  for (let above = parentOf(path); above.includes('\\'); above = parentOf(above)) {
    const existing = Object.keys(wholeRegistry(state)).find((key) =>
      isAtOrBelow(key.toLowerCase(), above.toLowerCase()),
    )
    if (existing !== undefined) return existing.slice(0, above.length) + path.slice(above.length)
  }
  return path
}

function isEmpty(state: RegistryKeys, key: string): boolean {
  const below = `${key.toLowerCase()}\\`
  const registry = wholeRegistry(state)
  const hasSubkeys = Object.keys(registry).some((other) => other.toLowerCase().startsWith(below))
  return !hasSubkeys && Object.keys(registry[key] ?? {}).length === 0
}

function isAtOrBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}\\`)
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('\\'), 0))
}

/** Other data of the same kind. */
function otherData(value: RegistryData): RegistryData {
  switch (value.kind) {
    case 'String':
    case 'ExpandString':
      return { kind: value.kind, data: `${value.data} ${foreignText}`.trimStart() }
    case 'DWord':
      return { kind: 'DWord', data: String((BigInt(value.data) + 1n) & 0xffff_ffffn) }
    case 'QWord':
      return { kind: 'QWord', data: String((BigInt(value.data) + 1n) & 0xffff_ffff_ffff_ffffn) }
    case 'MultiString':
      return { kind: 'MultiString', data: [...value.data, foreignText] }
    case 'Binary':
    case 'None': {
      const longer = Buffer.concat([Buffer.from(value.data, 'base64'), Buffer.from([1])])
      return { kind: value.kind, data: longer.toString('base64') }
    }
    default:
      return assertNever(value)
  }
}
