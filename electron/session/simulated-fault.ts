import { join } from 'node:path'
import { message } from '../../shared/model/message.ts'
import { loadFaultsOf } from '../cases/load-faults.ts'
import {
  type FaultName,
  faultScenario,
  faultsOfScenario,
  joinedFault,
  type ServerFault,
} from '../simulation/fault-scenario.ts'
import { RefusedRequest } from './refused-request.ts'

/**
 * What the server of a scenario is made of when the scenario is a fault of a case (`fault:mars/clock/drifted`), or several that one server can
 * have at once, from the knowledge below `resources`; `undefined` for any other scenario. A fault that nobody knows is refused with those the
 * case has.
 */
export async function readServerFault(scenario: string, resources: string): Promise<ServerFault | undefined> {
  const names = faultsOfScenario(scenario)
  if (names === null) return undefined
  const faults = await Promise.all(names.map((name) => readFault(name, resources)))
  const joined = joinedFault(faults)
  if (joined !== null) return joined
  const told = names.map((name, index) => `${name.case}/${name.fault} (${faults[index]?.server})`)
  throw new RefusedRequest(message('session.faultsApart', { faults: told.join(', ') }))
}

async function readFault(name: FaultName, resources: string): Promise<ServerFault> {
  const faults = await loadFaultsOf(join(resources, 'knowledge'), name.case)
  const found = faults.find((fault) => fault.name === name.fault)
  if (found === undefined) throw unknownFault(name, faults)
  const { server, patch, reads } = found
  return { server, patch, reads }
}

function unknownFault(name: FaultName, faults: readonly { name: string }[]): RefusedRequest {
  const known = faults.map((fault) => faultScenario({ case: name.case, fault: fault.name }))
  return new RefusedRequest(
    known.length === 0
      ? message('session.noFaults', { case: name.case })
      : message('session.noSuchFault', { case: name.case, fault: name.fault, known: known.join(', ') }),
  )
}
