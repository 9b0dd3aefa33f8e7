import { hash } from 'node:crypto'
import type { Run } from '../../shared/model/runs.ts'
import type { FoldedRow } from './journal-file.ts'

/** What is known of a run without reading its records: enough to list it, and to see whether it has ended. */
export type RunHead = Pick<Run, 'id' | 'session' | 'startedAt' | 'endedAt' | 'machine' | 'outcome' | 'undo' | 'down'>

/** The head of a run. */
export function headOf({ id, session, startedAt, endedAt, machine, outcome, undo, down }: Run): RunHead {
  return { id, session, startedAt, endedAt, machine, outcome, undo, down }
}

/** A run whose other parts are read when one of them is asked for, by `load`. */
export function runOfHead(head: RunHead, load: () => Run): Run {
  let loaded: Run | undefined
  const part = <Name extends keyof Run>(name: Name) => {
    loaded ??= load()
    return loaded[name]
  }
  return {
    ...head,
    barred: null,
    get plan() {
      return part('plan')
    },
    get overrides() {
      return part('overrides')
    },
    get answers() {
      return part('answers')
    },
    get steps() {
      return part('steps')
    },
    get checksBefore() {
      return part('checksBefore')
    },
    get checks() {
      return part('checks')
    },
    get cause() {
      return part('cause')
    },
    get reason() {
      return part('reason')
    },
  }
}

/** A value as a row that proves itself. */
export function foldedRow(id: string, value: unknown): FoldedRow {
  const text = JSON.stringify(value)
  return { id, text, sum: sumOf(id, text) }
}

/** The values of rows by their names; `null` when one of the rows does not prove itself, because then none is used. */
export function unfolded(rows: readonly FoldedRow[]): Map<string, unknown> | null {
  const values = new Map<string, unknown>()
  for (const { id, text, sum } of rows) {
    if (typeof text !== 'string' || sum !== sumOf(id, text)) return null
    values.set(id, JSON.parse(text))
  }
  return values
}

function sumOf(id: string, text: string): string {
  return hash('sha256', `${id}\n${text}`)
}
