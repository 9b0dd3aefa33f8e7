import type { Json } from './expectation.ts'
import type { Finding } from './finding.ts'
import { knownWriter, writerMap } from './known-writer.ts'
import type { Localized } from './language.ts'
import type { VssWriterEntry } from './vss-writer-map.ts'

/** What is needed of a writer's entry to say something about it. */
export type NotedWriter = Pick<VssWriterEntry, 'classId' | 'name' | 'why'>

/** A writer that has failed, and why the service behind it is not simply restarted. */
export interface WriterNote {
  writer: string
  why: Localized
}

/** What the list of VSS writers says about those that a finding shows as failed; empty for every other finding. */
export function writerNotes(
  { verdict, evidence }: Pick<Finding, 'verdict' | 'evidence'>,
  known: readonly NotedWriter[],
): WriterNote[] {
  if (verdict === 'pass') return []
  const map = writerMap(known)
  return writersIn(evidence)
    .filter(({ state }) => hasFailed(state))
    .flatMap((writer) => {
      const why = knownWriter(map, writer)?.why
      return why ? [{ writer: writer.name, why }] : []
    })
}

/** 1 is stable, 2 to 5 mean that a snapshot is running; see `vssWriterSchema`. */
function hasFailed(state: number): boolean {
  return state < 1 || state > 5
}

function writersIn(evidence: Json): { name: string; classId: string; state: number }[] {
  if (evidence === null || typeof evidence !== 'object' || Array.isArray(evidence)) return []
  const { writers } = evidence
  if (!Array.isArray(writers)) return []
  return writers.flatMap((writer) => {
    if (writer === null || typeof writer !== 'object' || Array.isArray(writer)) return []
    const { name, classId, state } = writer
    return typeof name === 'string' && typeof classId === 'string' && typeof state === 'number'
      ? [{ name, classId, state }]
      : []
  })
}
