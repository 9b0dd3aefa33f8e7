import { userInfo } from 'node:os'
import { message } from '../../shared/model/message.ts'
import { kinshipOf, type Machine, machineOf, type ServerIdentity } from '../../shared/model/server-identity.ts'
import type { Journal } from '../journal/journal.ts'
import { RefusedRequest } from './refused-request.ts'

/**
 * Writes into the journal that the runs of this machine's earlier names are its own. Runs from other hardware under the same
 * installation of Windows may be those of a copy: they need this computer's name, typed. Nothing is written when one of the machines
 * can not be this one.
 */
export async function adoptMachines(
  journal: Journal,
  here: ServerIdentity,
  typed: string | undefined,
): Promise<Machine[]> {
  const machines = [...journal.foreignMachines()]
  for (const machine of machines) {
    const names = { there: machine.computerName, here: here.computerName }
    const kinship = kinshipOf(machine, machineOf(here))
    if (kinship === 'other') throw new RefusedRequest(message('session.adoptOther', names), 'notOurs')
    if (kinship === 'otherHardware' && typed?.trim().toLowerCase() !== here.computerName.toLowerCase()) {
      throw new RefusedRequest(message('session.adoptTyped', names))
    }
  }
  for (const from of machines) {
    await journal.append({ kind: 'machineAdopted', from, to: machineOf(here), user: userInfo().username })
  }
  return machines
}
