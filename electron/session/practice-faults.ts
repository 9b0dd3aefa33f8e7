import { join } from 'node:path'
import type { Case } from '../../shared/model/case.ts'
import type { PracticeCase, PracticeFault } from '../../shared/model/practice.ts'
import type { Fault } from '../cases/fault-file.ts'
import { loadFaults } from '../cases/load-faults.ts'

/** Every fault one can practise on, by case in the order of the cases; a case without faults is left out. */
export async function practiceFaults(resources: string, cases: readonly Case[]): Promise<PracticeCase[]> {
  const { byCase } = await loadFaults(join(resources, 'knowledge'), cases)
  return cases.flatMap((one) => {
    const faults = byCase.get(one.id) ?? []
    return faults.length === 0 ? [] : [{ case: one.id, faults: faults.map((fault) => practiceFault(one, fault)) }]
  })
}

function practiceFault(theCase: Case, fault: Fault): PracticeFault {
  const failing = theCase.checks.filter(({ id }) => fault.fails.includes(id))
  const refused = Object.values(fault.answers).includes('refused')
  return {
    name: fault.name,
    server: fault.server,
    wrong: failing.map(({ meaning }) => meaning),
    repairable: fault.byPerson === undefined && fault.failedBefore === undefined && !refused,
    found: Object.keys(fault.inputs).length === 0 && failing.some((check) => check.when === 'always'),
  }
}
