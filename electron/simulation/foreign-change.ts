import { type Message, message } from '../../shared/model/message.ts'
import type { RegistryData } from '../../shared/model/registry-value.ts'
import { findFolder, setAccessList, withEntry } from './access-lists.ts'
import { fullKey, readRegistryValue, setRegistryValue } from './registry.ts'
import { scenarioState } from './scenarios.ts'
import { findName, type ServerState } from './server-state.ts'
import type { Target } from './target.ts'

/**
 * Changes a thing as another administrator might, always to something that it was not, and says what was changed. Says
 * `simulation.nothingChanged` when there is nothing to change, such as a service that is not installed.
 */
export function changeForeign(state: ServerState, target: Target, scenario: string): Message {
  switch (target.kind) {
    case 'registryValue': {
      const now = readRegistryValue(state, target)
      const value: RegistryData = now.exists ? otherData(now.value) : { kind: 'String', data: foreignText }
      setRegistryValue(state, { ...target, value })
      return message('simulation.registryValueChanged', { key: fullKey(target), name: target.name })
    }
    case 'service': {
      const service = state.services[findName(state.services, target.name) ?? '']
      if (service === undefined) return message('simulation.nothingChanged', { target: target.name })
      service.startType = service.startType === 'manual' ? 'automatic' : 'manual'
      service.delayed = false
      return message('simulation.serviceChanged', { service: target.name, startType: service.startType })
    }
    case 'accessList': {
      const folder = state.folders[findFolder(state, target.path) ?? '']
      if (folder === undefined) return message('simulation.nothingChanged', { target: target.path })
      const account = strangers.find((sid) => !folder.sddl.includes(sid)) ?? strangers[0]
      setAccessList(state, { path: target.path, sddl: withEntry(folder.sddl, `(A;;FR;;;${account})`) })
      return message('simulation.accessListChanged', { path: target.path, account })
    }
    case 'shadowStorage': {
      const volume = state.volumes[findName(state.volumes, target.volume) ?? '']
      const storage = volume?.shadowStorage
      if (volume === undefined || storage === undefined) {
        return message('simulation.nothingChanged', { target: target.volume })
      }
      const limit = storage.limit === 'unbounded' ? BigInt(volume.capacityBytes) / 2n : BigInt(storage.limit) + gibibyte
      storage.limit = String(limit)
      return message('simulation.shadowStorageChanged', { volume: target.volume, limit: storage.limit })
    }
    case 'certificate':
      return changeCertificate(state, target, scenario)
  }
}

const foreignText = 'changed by someone else (simulated)'
const gibibyte = 1n << 30n
const strangers = [1601, 1602, 1603, 1604].map((id) => `S-1-5-21-1004336348-1177238915-682003330-${id}`) as [
  string,
  ...string[],
]

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
  }
}

function changeCertificate(state: ServerState, target: Target & { kind: 'certificate' }, scenario: string): Message {
  const place = `${target.store}\\${target.thumbprint}`
  const key = findName(state.certificates, place)
  if (key !== undefined) {
    delete state.certificates[key]
    return message('simulation.certificateRemoved', { thumbprint: target.thumbprint })
  }
  const { certificates } = scenarioState(scenario)
  const first = findName(certificates, place)
  const certificate = first === undefined ? undefined : certificates[first]
  if (first === undefined || certificate === undefined) return message('simulation.nothingChanged', { target: place })
  state.certificates[first] = certificate
  return message('simulation.certificateAdded', { thumbprint: target.thumbprint })
}
