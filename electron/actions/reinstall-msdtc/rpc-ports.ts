import { z } from 'zod'
import { errorText } from '../../../shared/model/error-text.ts'
import type { Json } from '../../../shared/model/expectation.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import type { ShownCall } from '../../../shared/model/plan.ts'
import { type RegistryData, registryDataSchema } from '../../../shared/resources/registry-value.ts'
import { regAdd } from '../../resources/registry-value/reg-command.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'

const key = 'SOFTWARE\\Microsoft\\Rpc\\Internet'
const names = ['Ports', 'PortsInternetAvailable', 'UseInternetPorts'] as const

/**
 * The range of ports that RPC is held to, where one is set. `msdtc -install` may delete it (KB 932350), and then nothing of the server
 * that answers by RPC fits its firewall any more.
 */
export type RpcPorts = Partial<Record<(typeof names)[number], RegistryData>>

const noteSchema = z.object({ rpcPorts: z.partialRecord(z.enum(names), registryDataSchema) })

/** Reads the range. Changes nothing. */
export async function readRpcPorts(server: Server): Promise<RpcPorts> {
  const found: RpcPorts = {}
  for (const name of names) {
    const state = await server.call('Get-RegistryValueState', { hive: 'LocalMachine', key, name })
    if (state.exists) found[name] = state.value
  }
  return found
}

/** The range as it was noted before the reinstallation began; empty where none was. */
export function notedRpcPorts(notes: readonly Json[]): RpcPorts {
  const noted = notes.map((note) => noteSchema.safeParse(note)).find(({ success }) => success)
  return noted?.data?.rpcPorts ?? {}
}

/** Puts back the values that are gone; what is there is left alone. Answers why it could not, `null` when all are there. */
export async function restoreRpcPorts(server: Server, before: RpcPorts): Promise<Message | null> {
  try {
    const now = await readRpcPorts(server)
    for (const [name, value] of valuesOf(before)) {
      if (now[name] === undefined) await server.call('Set-RegistryValueState', placed(name, value))
    }
    return null
  } catch (error) {
    return message('service.rpcPortsNotRestored', { detail: errorText(error) })
  }
}

/** The calls that may be needed for that, as they are shown. */
export function restoreCalls(before: RpcPorts): ShownCall[] {
  return valuesOf(before).map(([name, value]) => ({
    call: callText('Set-RegistryValueState', placed(name, value)),
    equivalent: regAdd({ key: `HKLM\\${key}`, name }, value),
  }))
}

function placed(name: string, value: RegistryData) {
  return { hive: 'LocalMachine', key, name, value } as const
}

function valuesOf(ports: RpcPorts): [name: (typeof names)[number], value: RegistryData][] {
  return names.flatMap((name) => (ports[name] === undefined ? [] : [[name, ports[name]]]))
}
