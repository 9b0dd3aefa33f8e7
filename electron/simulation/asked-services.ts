import type { PrimitiveName } from '../server/primitives.ts'
import type { ServerState } from './server-state.ts'

/** The services that Windows starts when one of these calls asks for what they do: VSS for its writers, and its provider for the copies. */
const startedByAsking: { readonly [Name in PrimitiveName]?: readonly string[] } = {
  'Get-VssWriterState': ['VSS'],
  'Get-ShadowStorageState': ['VSS', 'swprv'],
  'Get-ShadowStorageList': ['VSS', 'swprv'],
}

/**
 * Services that run because a read has asked for them. They stop by themselves after some idle minutes, so that their run state is no part
 * of what the server is; until then every call finds them running.
 */
export class AskedServices {
  readonly #asked = new Set<string>()

  /** A call has asked for what these services do. */
  ask(call: PrimitiveName): void {
    for (const name of startedByAsking[call] ?? []) this.#asked.add(name)
  }

  /** Lets the services run for a call, as far as they can start. What it returns ends that, but for those that the call has moved. */
  wake({ services }: ServerState): () => void {
    const woken = [...this.#asked].flatMap((name) => {
      const service = services[name]
      const starts = service?.state === 'stopped' && service.startType !== 'disabled' && !service.markedForDeletion
      return starts ? [service] : []
    })
    for (const service of woken) service.state = 'running'
    const isRunning = (name: string) => services[name]?.state === 'running' && services[name].underWay === undefined
    const ran = [...this.#asked].filter(isRunning)
    return () => {
      for (const name of ran.filter((one) => !isRunning(one))) this.#asked.delete(name)
      for (const service of woken) {
        if (service.state === 'running' && service.underWay === undefined) service.state = 'stopped'
      }
    }
  }
}
