import type { Expectation } from '../../../shared/model/expectation.ts'
import { message } from '../../../shared/model/message.ts'
import {
  type DesiredRegistryValue,
  desiredRegistryValueSchema,
  type RegistryData,
  type RegistryState,
  type RegistryTarget,
} from '../../../shared/resources/registry-value.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'
import { desiredData, refusalOfKind } from './desired-data.ts'
import { regAdd, regDelete, regType } from './reg-command.ts'

/** One registry value in the 64-bit view: kind, data, and which levels of its key exist. */
export function registryValue(server: Server): ResourceType<RegistryTarget, RegistryState, DesiredRegistryValue> {
  return {
    type: 'registryValue',
    get: (target) => server.call('Get-RegistryValueState', registryPlace(target)),
    stateAfter(before, desired) {
      const value = desiredData(before, desired)
      if (value !== null) return { exists: true, keyExists: true, value }
      return { exists: false, keyExists: before.keyExists, deepestKey: deepestKeyOf(before) }
    },
    // The key may have been made by an earlier step of the run: what existed before all of them is what the plan had read.
    putBack: (planned, read) => (planned.exists ? read : planned),
    putBackAfter(target, before, undone) {
      if (before.exists) return before
      const place = registryPlace(target)
      const kept = before.keyExists ? place.key : before.deepestKey
      // An earlier run had made the key that is kept here, and its undo had to leave it to this run's value.
      const made = undone.find(
        (one) =>
          !one.before.exists &&
          !one.before.keyExists &&
          registryPlace(one.at).hive === place.hive &&
          isWithin(kept, one.before.deepestKey) &&
          (isSameKey(registryPlace(one.at).key, kept) || isWithin(registryPlace(one.at).key, kept)),
      )
      return made?.before ?? before
    },
    same(one, other) {
      if (!one.exists || !other.exists) return one.exists === other.exists
      return sameData(one.value, other.value)
    },
    async set(target, state, _want, from) {
      if (state.exists) {
        await server.call('Set-RegistryValueState', { ...registryPlace(target), value: state.value })
      } else if (from.exists || from.keyExists) {
        await server.call('Remove-RegistryValueState', removal(target, state))
      }
    },
    // To the byte: what would come back with other bytes is refused before anything is written (registry-value.ps1).
    forecastUndo: () => ({ extent: 'exact', loses: [] }),
    risk: (before) => (before.exists ? 'medium' : 'low'),
    refusal: refusalOfKind,
    nameOf: ({ key, name }) => `${key}\\${name || '(Default)'}`,
    show: (state) => [
      state.exists
        ? message('state.registryValue', { kind: regType(state.value.kind), data: shownData(state.value) })
        : message(state.keyExists ? 'state.registryValueAbsent' : 'state.registryKeyAbsent'),
    ],
    calls(target, state) {
      if (state.exists) {
        const call = callText('Set-RegistryValueState', { ...registryPlace(target), value: state.value })
        return [{ call, equivalent: regAdd(target, state.value) }]
      }
      return [{ call: callText('Remove-RegistryValueState', removal(target, state)), equivalent: regDelete(target) }]
    },
    desiredOf(expectation) {
      const { exists, ...rest } = expectation as Expectation
      if (exists === false) return { exists: false }
      const data = Object.fromEntries(
        Object.entries(rest).map(([path, value]) => [path.replace(/^value\./, ''), value]),
      )
      return desiredRegistryValueSchema.parse(data)
    },
  }
}

/** The place of a value as the primitives take it: hive and key apart. */
function registryPlace({ key, name }: RegistryTarget) {
  const users = key.startsWith('HKU\\')
  return {
    hive: users ? ('Users' as const) : ('LocalMachine' as const),
    key: key.slice(key.indexOf('\\') + 1),
    name,
  }
}

/** Whether a key lies below another one; names of keys compare without regard to case. */
function isWithin(key: string, above: string): boolean {
  return key.toLowerCase().startsWith(`${above.toLowerCase()}\\`)
}

function isSameKey(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function removal(target: RegistryTarget, state: Extract<RegistryState, { exists: false }>) {
  const place = registryPlace(target)
  // A key that was there before is kept, empty or not.
  return { ...place, deepestKey: state.keyExists ? place.key : state.deepestKey }
}

function deepestKeyOf(state: RegistryState): string {
  return state.exists ? '' : state.deepestKey
}

function sameData(one: RegistryData, other: RegistryData): boolean {
  return one.kind === other.kind && JSON.stringify(one.data) === JSON.stringify(other.data)
}

function shownData({ data }: RegistryData): string {
  return typeof data === 'string' ? data : data.join(' | ')
}
