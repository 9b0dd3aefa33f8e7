import type { Fault } from '../../electron/cases/fault-file.ts'
import { loadFaults } from '../../electron/cases/load-faults.ts'
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
      if (one.theCase === other.theCase || one.fault.server !== other.fault.server) return []
      const patch = bothPatches(one.fault.patch, other.fault.patch)
      const told = one.fault.reads.some(({ read }) => other.fault.reads.some((second) => second.read === read))
      if (patch === null || told) return []
      const reads = [...one.fault.reads, ...other.fault.reads]
      return [{ names: [one.name, other.name], faults: [one, other], patch, reads } satisfies TwoFaults]
    }),
  )
}

type Patch = Record<string, unknown>

/** Both patches in one; `null` when they contradict each other. */
function bothPatches(one: Patch, other: Patch): Fault['patch'] | null {
  const both: Patch = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const mine = both[name]
    if (mine === undefined) both[name] = value
    else if (isPatch(mine) && isPatch(value)) {
      const inner = bothPatches(mine, value)
      if (inner === null) return null
      both[name] = inner
    } else if (JSON.stringify(mine) !== JSON.stringify(value)) return null
  }
  return both as Fault['patch']
}

function isPatch(value: unknown): value is Patch {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
