import { errorText } from '../../../shared/model/error-text.ts'
import { message } from '../../../shared/model/message.ts'
import type { ActionType } from '../../engine/action-type.ts'
import { startCall, stopCall } from '../../resources/service/service-calls.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'
import { type ChainResult, chainOf, startAgain, whileStopped } from '../service-chain.ts'
import { notedRpcPorts, readRpcPorts, restoreCalls, restoreRpcPorts } from './rpc-ports.ts'

const name = 'MSDTC'

/** What the uninstall deletes, and the ports for RPC that the install may delete; saved as .reg files before, as a record (catalogue facts of the COM+ case). */
const savedKeys = [
  'HKCR\\CID',
  'HKCR\\CID.Local',
  'HKLM\\SOFTWARE\\Microsoft\\MSDTC',
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSDTC',
  'HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet',
] as const

/**
 * Uninstalls and installs the Distributed Transaction Coordinator, with its dependents stopped. Its registry is saved first, but
 * transactions in doubt and the identity its partners know are lost for good. The range of ports for RPC is put back where it has gone.
 */
export function reinstallMsdtc(server: Server): ActionType<Record<string, never>> {
  return {
    type: 'reinstallMsdtc',
    reversal: 'irreversible',
    async preview() {
      const order = await chainOf(server, [name])
      const { exists } = await server.call('Get-ServiceState', { name })
      const services = [...new Set([...order.stop.map((node) => node.name), name])]
      const reset = { call: callText('Reset-MsdtcInstallation', {}), equivalent: 'msdtc -uninstall & msdtc -install' }
      const save = callText('Export-RegistryTree', { keys: [...savedKeys], folder: '' })
      return {
        target: name,
        before: [message(exists ? 'state.msdtcInstalled' : 'state.serviceAbsent')],
        after: [message('state.msdtcReinstalled')],
        calls: [
          { call: save, equivalent: savedKeys.map((key) => `reg export "${key}" …`).join(' & ') },
          ...services.map(stopCall),
          reset,
          ...restoreCalls(await readRpcPorts(server)),
          ...services.toReversed().map(startCall),
        ].map(({ call, equivalent }) => ({ call, equivalent })),
        risk: 'high',
        loses: [message('loses.transactionsInDoubt'), message('loses.msdtcIdentity')],
        refusal: null,
      }
    },
    async run(_args, context) {
      context.progress(message('progress.savingRegistry'))
      const { files } = await server.call('Export-RegistryTree', {
        keys: [...savedKeys],
        folder: await context.keepFolder(),
      })
      const rpcPorts = await readRpcPorts(server)
      await context.note({ saved: files, rpcPorts })
      const order = await chainOf(server, [name])
      const start = order.start.some((node) => node.name === name)
        ? order.start
        : [{ name, state: 'stopped' as const, dependents: [] }]
      let [missing, portsGone]: ChainResult[] = [null, null]
      const notRestarted = await whileStopped(server, { ...order, start }, context, async () => {
        await context.note({ reinstalling: name })
        context.progress(message('progress.reinstallingMsdtc'))
        try {
          missing = await reset(server)
        } finally {
          portsGone = await restoreRpcPorts(server, rpcPorts)
        }
      })
      const reason = missing ?? portsGone ?? notRestarted
      return { outcome: reason === null ? 'applied' : 'failed', now: { saved: files }, reason }
    },
    async resume(_args, notes, context) {
      const begun = notes.some((note) => note !== null && typeof note === 'object' && 'reinstalling' in note)
      const missing = begun ? await install(server) : null
      const portsGone = begun ? await restoreRpcPorts(server, notedRpcPorts(notes)) : null
      const notRestarted = await startAgain(server, context)
      const reason = missing ?? portsGone ?? notRestarted
      const outcome = begun ? 'unclear' : reason === null ? 'notApplied' : 'failed'
      return { outcome, now: null, reason: reason ?? message('run.interrupted') }
    },
  }
}

/** Makes the installation anew. When that gives no answer, at least an installation is made before the error goes on. */
async function reset(server: Server): Promise<ChainResult> {
  try {
    return missingAfter(await server.call('Reset-MsdtcInstallation', {}))
  } catch (error) {
    await install(server)
    throw error
  }
}

/** Installs MSDTC unless it runs; the uninstall of a program that was killed may have gone on. Answers why it is missing. */
async function install(server: Server): Promise<ChainResult> {
  try {
    const state = await server.call('Get-ServiceState', { name })
    if (state.exists && state.state === 'running') return null
    return missingAfter(await server.call('Restore-MsdtcInstallation', {}))
  } catch (error) {
    return message('service.msdtcMissing', { detail: errorText(error) })
  }
}

function missingAfter({ installed, detail }: { installed: boolean; detail: string }): ChainResult {
  return installed ? null : message('service.msdtcMissing', { detail })
}
