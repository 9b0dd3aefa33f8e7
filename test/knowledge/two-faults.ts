import type { Fault } from '../../electron/cases/fault-file.ts'
import { loadFaults } from '../../electron/cases/load-faults.ts'
import { joinedFault } from '../../electron/simulation/fault-scenario.ts'
import type { Case } from '../../shared/model/case.ts'

/** A fault of a case, by `case: fault`. */
export interface NamedFault {
  name: string
  theCase: Case
  fault: Fault
}

/** Two faults of different cases that one server can have at once, and the server that has both. */
export interface TwoFaults {
  names: [string, string]
  faults: [NamedFault, NamedFault]
  patch: Fault['patch']
  reads: Fault['reads']
}

/** Every fault of the cases of a knowledge folder. */
export async function namedFaults(folder: string, cases: Case[]): Promise<NamedFault[]> {
  const { byCase } = await loadFaults(folder, cases)
  return cases.flatMap((theCase) =>
    (byCase.get(theCase.id) ?? []).map((fault) => ({ name: `${theCase.id}: ${fault.name}`, theCase, fault })),
  )
}

/** All pairs of faults that do not set the same thing to different values. */
export function pairsOf(faults: readonly NamedFault[]): TwoFaults[] {
  return faults.flatMap((one, index) =>
    faults.slice(index + 1).flatMap((other) => {
      if (one.theCase === other.theCase) return []
      const joined = joinedFault([one.fault, other.fault])
      if (joined === null) return []
      const { patch, reads } = joined
      return [{ names: [one.name, other.name], faults: [one, other], patch, reads } satisfies TwoFaults]
    }),
  )
}
