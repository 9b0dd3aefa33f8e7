import type { RegistryData, RegistryState } from '../../shared/model/registry-value.ts'
import { failure } from './failure.ts'
import { findName, type ServerState } from './server-state.ts'
import { serviceKeys, writeServiceKey } from './service-keys.ts'

/** A value as the primitives name it: hive, key below the hive, value name. */
export interface RegistryPlace {
  hive: 'LocalMachine' | 'Users'
  key: string
  name: string
}

const hives = { LocalMachine: 'HKLM', Users: 'HKU' } as const

/** The full path of a key, with the short name of its hive. */
export function fullKey(at: Pick<RegistryPlace, 'hive' | 'key'>): string {
  return `${hives[at.hive]}\\${at.key}`
}

/** Whether a key (full path) exists: it holds something, or lies above a key that exists. */
export function keyExists(state: ServerState, path: string): boolean {
  const wanted = path.toLowerCase()
  return Object.keys(wholeRegistry(state)).some((key) => isAtOrBelow(key.toLowerCase(), wanted))
}

/** Answers a value, or how far its key exists. */
export function readRegistryValue(state: ServerState, at: RegistryPlace): RegistryState {
  const found = locate(state, at)
  if (found !== undefined) return { exists: true, keyExists: true, value: structuredClone(found) }
  const deepestKey = deepestExisting(state, at)
  return { exists: false, keyExists: deepestKey === at.key, deepestKey }
}

/** Writes a value and makes its key where that is missing. */
export function setRegistryValue(state: ServerState, at: RegistryPlace & { value: RegistryData }): void {
  const path = fullKey(at)
  if (writeServiceKey(state, path, at.name, at.value)) return
  const key = findName(state.registry, path) ?? realCase(state, path)
  const values = state.registry[key] ?? {}
  state.registry[key] = values
  values[findName(values, at.name) ?? at.name] = structuredClone(at.value)
}

/** Deletes a value, then the keys that are empty after it, down to (not including) `deepestKey`. */
export function removeRegistryValue(state: ServerState, at: RegistryPlace & { deepestKey: string }): void {
  const floor = fullKey({ hive: at.hive, key: at.deepestKey }).toLowerCase()
  if (!isAtOrBelow(fullKey(at).toLowerCase(), at.deepestKey === '' ? hives[at.hive].toLowerCase() : floor)) {
    throw failure('Remove-RegistryValueState', 87, fullKey(at))
  }
  if (!writeServiceKey(state, fullKey(at), at.name, null)) deleteValue(state, fullKey(at), at.name)

  for (let path = fullKey(at); path.toLowerCase() !== floor && path.includes('\\'); path = parentOf(path)) {
    if (!keyExists(state, path)) continue
    const key = findName(state.registry, path)
    if (key === undefined || !isEmpty(state, key)) return
    delete state.registry[key]
    const parent = parentOf(key)
    if (parent.includes('\\') && !keyExists(state, parent)) state.registry[parent] = {}
  }
}

/** The keys of a tree that exist, with their values, the upper ones first. */
export function registryTree(state: ServerState, root: string): [key: string, values: Record<string, RegistryData>][] {
  const wanted = root.toLowerCase()
  return Object.entries(wholeRegistry(state))
    .filter(([key]) => isAtOrBelow(key.toLowerCase(), wanted))
    .sort(([left], [right]) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1))
}

function deleteValue(state: ServerState, path: string, name: string): void {
  const key = findName(state.registry, path)
  const values = key === undefined ? undefined : state.registry[key]
  const found = values === undefined ? undefined : findName(values, name)
  if (key === undefined || values === undefined || found === undefined) return
  delete values[found]
  // A key without values that lies above others exists with them and needs no entry.
  if (Object.keys(values).length === 0 && !isEmpty(state, key)) delete state.registry[key]
}

/** The keys that are kept as such, and those in which Windows keeps its services. */
function wholeRegistry(state: ServerState): Record<string, Record<string, RegistryData>> {
  const whole = { ...state.registry }
  for (const [path, values] of Object.entries(serviceKeys(state))) {
    const key = findName(whole, path) ?? path
    whole[key] = { ...whole[key], ...values }
  }
  return whole
}

function locate(state: ServerState, at: RegistryPlace): RegistryData | undefined {
  const registry = wholeRegistry(state)
  const values = registry[findName(registry, fullKey(at)) ?? ''] ?? {}
  return values[findName(values, at.name) ?? '\0']
}

function deepestExisting(state: ServerState, at: RegistryPlace): string {
  let key = at.key
  while (key !== '' && !keyExists(state, fullKey({ hive: at.hive, key }))) {
    key = key.includes('\\') ? parentOf(key) : ''
  }
  return key
}

/** A new key below an existing one keeps the spelling that the existing part has. */
function realCase(state: ServerState, path: string): string {
  for (let above = parentOf(path); above.includes('\\'); above = parentOf(above)) {
    const existing = Object.keys(wholeRegistry(state)).find((key) =>
      isAtOrBelow(key.toLowerCase(), above.toLowerCase()),
    )
    if (existing !== undefined) return existing.slice(0, above.length) + path.slice(above.length)
  }
  return path
}

function isEmpty(state: ServerState, key: string): boolean {
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
