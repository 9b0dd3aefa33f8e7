import { type Message, message } from '../../shared/model/message.ts'
import type { ActionStep } from '../../shared/model/plan.ts'
import { service } from '../../shared/resources/service.ts'
import { attempt } from './apply-change.ts'
import type { EnginePorts } from './ports.ts'

/**
 * Why nothing may be changed that needs these services stopped: those that run again, because a trigger, a task or a person has
 * started them, or that could not be read. `null` while all that the step has stopped stay so. Reads only.
 */
export async function startedMeanwhile(run: string, stop: ActionStep, ports: EnginePorts): Promise<Message | null> {
  const down = ports.runs().find(({ id }) => id === run)?.down ?? []
  const own = down.filter(({ step }) => step === stop.id).map(({ service }) => service)
  const named = (stop.with as { names: string[] }).names
  const running: string[] = []
  for (const name of new Set([...named, ...own])) {
    const read = await attempt(() => ports.resources.service.get({ name }))
    if ('error' in read) return ports.reasonOf(read.error)
    const state = service.state.parse(read.value)
    if (state.exists && state.state !== 'stopped') running.push(name)
  }
  return running.length === 0 ? null : message('service.startedMeanwhile', { services: running.join(', ') })
}
