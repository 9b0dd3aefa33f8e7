import type { z } from 'zod'
import { type ResourceName, resourceSchemas } from '../../shared/model/changes.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { WriterMap } from '../../shared/model/known-writer.ts'
import { message } from '../../shared/model/message.ts'
import { readTargets } from '../../shared/model/reads.ts'
import { type Reader, ReadFailure } from '../engine/ports.ts'
import type { ResourceType } from '../engine/resource-type.ts'
import { type CallOptions, type Server, ServerError } from '../server/server.ts'
import { backupActivity } from './backup-activity.ts'
import { shadowStorages } from './shadow-storages.ts'
import { mapWriters } from './vss-writers.ts'

type ProbeName = Exclude<keyof typeof readTargets, ResourceName>
type Probe<Name extends ProbeName> = (
  target: z.output<(typeof readTargets)[Name]>,
  options: CallOptions,
) => Promise<unknown>

/**
 * Everything that checks can read on a server: the resources by their own names, and the reads that are no resource. Changes
 * nothing. A call without an answer becomes a {@link ReadFailure} with the reason.
 */
export function createReader(
  server: Server,
  resources: Record<ResourceName, ResourceType>,
  writers: WriterMap,
): Reader {
  const probes: { [Name in ProbeName]: Probe<Name> } = {
    vssWriters: async (_, options) => mapWriters(await server.call('Get-VssWriterState', {}, options), writers),
    serverLoad: (_, options) => server.call('Get-ServerLoad', {}, options),
    backupActivity: (_, options) => backupActivity(server, options),
    machineCondition: (_, options) => server.call('Get-MachineConditionState', {}, options),
    shadowStorages: (_, options) => shadowStorages(server, options),
    installedServices: ({ names }, options) => server.call('Get-InstalledServiceList', { names }, options),
    certificates: (target, options) => server.call('Get-CertificateList', target, options),
  }
  return async (read, at, signal) => {
    const target = readTargets[read].parse(at)
    try {
      if (read in resourceSchemas) return await resources[read as ResourceName].get(target as Json)
      const probe = probes[read as ProbeName] as Probe<ProbeName>
      return (await probe(target as never, signal ? { signal } : {})) as Json
    } catch (error) {
      throw error instanceof ServerError ? new ReadFailure(reasonOf(error)) : error
    }
  }
}

/** Why a call gave no answer, as a sentence with what the server itself said. */
export function reasonOf(error: ServerError): ReturnType<typeof message> {
  const { code, primitive, detail, nativeCode } = error
  return message(`server.${code}`, { primitive, detail: detail || (nativeCode === null ? '–' : String(nativeCode)) })
}
