import { type Message, message } from '../../shared/model/message.ts'
import type { Run } from '../../shared/model/runs.ts'
import { actionContext } from './apply-action.ts'
import { attempt } from './apply-change.ts'
import type { EnginePorts } from './ports.ts'

/** Services that ran before a run, had been left down by it, and what became of them. */
export interface BroughtBack {
  run: string
  running: string[]
  stillDown: string[]
  /** Why they do not run; `null` when all of them run. */
  reason: Message | null
}

/**
 * Starts the services that a run, or its undo, has stopped and that were not seen running since, and notes in the journal what
 * runs again. Starts nothing else. Names all that were down in the run as it is given, also those that run by now.
 */
export async function bringBack(run: Run, ports: EnginePorts): Promise<BroughtBack> {
  const reasons: Message[] = []
  for (const step of new Set(downNow(run.id, ports).map((one) => one.step))) {
    const { reason } = await bringBackOf(run.id, step, ports)
    if (reason) reasons.push(reason)
  }
  const stillDown = downNow(run.id, ports).map(({ service }) => service)
  const running = run.down.map(({ service }) => service).filter((service) => !stillDown.includes(service))
  const [only = null, ...others] = reasons
  const reason = others.length === 0 ? only : message('service.severalNotStarted', { services: stillDown.join(', ') })
  return { run: run.id, running, stillDown, reason: stillDown.length === 0 ? null : reason }
}

/** The same for the services that one step has stopped; `reason` says why one of them does not run. */
export async function bringBackOf(
  run: string,
  step: string,
  ports: EnginePorts,
): Promise<{ services: string[]; reason: Message | null }> {
  const services = downNow(run, ports).flatMap((one) => (one.step === step ? [one.service] : []))
  const context = actionContext(run, { id: step, becauseOf: [] }, ports, { takingBack: true })
  const started = await attempt(() => ports.actions.startServices.run({ names: services }, context))
  return { services, reason: 'error' in started ? ports.reasonOf(started.error) : started.value.reason }
}

/** The services of a run that are down by what the journal says now. */
export function downNow(run: string, ports: EnginePorts): Run['down'] {
  return ports.runs().find(({ id }) => id === run)?.down ?? []
}
