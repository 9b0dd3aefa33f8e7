import { message } from '../../../shared/model/message.ts'
import type { ActionType } from '../../engine/action-type.ts'
import { startCall, stopCall } from '../../resources/service/service-calls.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'
import { chainOf, startAgain, whileStopped } from '../service-chain.ts'

const name = 'MSDTC'

/** What the uninstall deletes; saved as .reg files before, as a record (catalogue facts of the COM+ case). */
const savedKeys = [
  'HKCR\\CID',
  'HKCR\\CID.Local',
  'HKLM\\SOFTWARE\\Microsoft\\MSDTC',
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSDTC',
] as const

/**
 * Uninstalls and installs the Distributed Transaction Coordinator, with its dependents stopped. Its registry is saved first, but
 * transactions in doubt and the identity its partners know are lost for good.
 */
export function reinstallMsdtc(server: Server): ActionType<Record<string, never>> {
  return {
    type: 'reinstallMsdtc',
    reversal: 'irreversible',
    async preview() {
      const order = await chainOf(server, [name])
      const services = [...new Set([...order.stop.map((node) => node.name), name])]
      const reset = { call: callText('Reset-MsdtcInstallation', {}), equivalent: 'msdtc -uninstall & msdtc -install' }
      const save = callText('Export-RegistryTree', { keys: [...savedKeys], folder: '' })
      return {
        target: name,
        before: [message('state.msdtcInstalled')],
        after: [message('state.msdtcReinstalled')],
        calls: [
          { call: save, equivalent: savedKeys.map((key) => `reg export "${key}" …`).join(' & ') },
          ...services.map(stopCall),
          reset,
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
      await context.note({ saved: files })
      const order = await chainOf(server, [name])
      const start = order.start.some((node) => node.name === name)
        ? order.start
        : [{ name, state: 'stopped' as const, dependents: [] }]
      const reason = await whileStopped(server, { ...order, start }, context, async () => {
        await context.note({ reinstalling: name })
        context.progress(message('progress.reinstallingMsdtc'))
        await server.call('Reset-MsdtcInstallation', {})
      })
      return { outcome: reason === null ? 'applied' : 'failed', now: { saved: files }, reason }
    },
    async settle(_args, notes, context) {
      const reason = await startAgain(server, context)
      const begun = notes.some((note) => note !== null && typeof note === 'object' && 'reinstalling' in note)
      const outcome = begun ? 'unclear' : reason === null ? 'notApplied' : 'failed'
      return { outcome, now: null, reason: reason ?? message('run.interrupted') }
    },
  }
}
