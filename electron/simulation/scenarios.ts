import { z } from 'zod'
import { type Localized, localizedSchema } from '../../shared/model/language.ts'
import azureVm from './scenarios/azure-vm.json' with { type: 'json' }
import comPlusBroken from './scenarios/com-plus-broken.json' with { type: 'json' }
import dpmAgent from './scenarios/dpm-agent.json' with { type: 'json' }
import healthy from './scenarios/healthy.json' with { type: 'json' }
import mabs from './scenarios/mabs.json' with { type: 'json' }
import machineKeysAclBroken from './scenarios/machinekeys-acl-broken.json' with { type: 'json' }
import mars from './scenarios/mars.json' with { type: 'json' }
import restoredDisksOffline from './scenarios/restored-disks-offline.json' with { type: 'json' }
import shadowStorageTooSmall from './scenarios/shadow-storage-too-small.json' with { type: 'json' }
import vmNetworkSlow from './scenarios/vm-network-slow.json' with { type: 'json' }
import vssWritersFailed from './scenarios/vss-writers-failed.json' with { type: 'json' }
import windowsServer from './scenarios/windows-server.json' with { type: 'json' }
import { type ServerState, serverStateSchema } from './server-state.ts'

const files: Readonly<Record<string, unknown>> = {
  healthy,
  'windows-server': windowsServer,
  'azure-vm': azureVm,
  mars,
  mabs,
  'dpm-agent': dpmAgent,
  'vss-writers-failed': vssWritersFailed,
  'com-plus-broken': comPlusBroken,
  'machinekeys-acl-broken': machineKeysAclBroken,
  'shadow-storage-too-small': shadowStorageTooSmall,
  'vm-network-slow': vmNetworkSlow,
  'restored-disks-offline': restoredDisksOffline,
}

/**
 * A scenario: a whole server (`state`), or other scenarios and what differs in it. Of several bases the first is the server, and what the
 * others change is done to it in turn.
 */
const scenarioSchema = z.union([
  z.strictObject({ title: localizedSchema, state: z.record(z.string(), z.unknown()) }),
  z.strictObject({
    title: localizedSchema,
    base: z.union([z.string(), z.array(z.string()).min(1)]),
    patch: z.record(z.string(), z.unknown()),
  }),
])

/** Every scenario, by id and title, the healthy ones first. */
export function listScenarios(): { id: string; title: Localized }[] {
  return Object.keys(files).map((id) => ({ id, title: readScenario(id).title }))
}

/** The server with which a scenario starts. Throws when there is no such scenario or its data does not fit. */
export function scenarioState(id: string): ServerState {
  return serverStateSchema.parse(wholeState(id))
}

/**
 * The server of a scenario with a patch done to it: names that are given are replaced, `null` takes a thing away (RFC 7386). Throws when the
 * result is no server.
 */
export function patchedState(id: string, patch: Readonly<Record<string, unknown>>): ServerState {
  return serverStateSchema.parse(merge(wholeState(id), patch))
}

function wholeState(id: string): unknown {
  const scenario = readScenario(id)
  if ('state' in scenario) return scenario.state
  const [first = '', ...others] = [scenario.base].flat()
  return [...others.map(patchOf), scenario.patch].reduce(merge, wholeState(first))
}

function patchOf(id: string): unknown {
  const scenario = readScenario(id)
  return 'patch' in scenario ? scenario.patch : {}
}

function readScenario(id: string): z.infer<typeof scenarioSchema> {
  if (!Object.hasOwn(files, id)) {
    throw new Error(`There is no simulated scenario called "${id}". Known are: ${Object.keys(files).join(', ')}.`)
  }
  return scenarioSchema.parse(files[id])
}

/** JSON merge patch (RFC 7386). */
function merge(base: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch
  const merged: Record<string, unknown> = isRecord(base) ? { ...base } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name]
    else merged[name] = merge(merged[name], value)
  }
  return merged
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
