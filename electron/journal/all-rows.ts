import { errorText } from '../../shared/model/error-text.ts'
import type { RowSource } from './chosen-records.ts'
import { numbersOf } from './damage-messages.ts'
import { History } from './history.ts'
import type { JournalFile, Row } from './journal-file.ts'
import { provenRecord } from './record-text.ts'
import { salvage } from './salvage.ts'
import { isDamage } from './sqlite-error.ts'

/** Every row of a journal, in order, and what is wrong with the file where it is more than single records. */
export interface AllRows {
  rows: Row[]
  /** What SQLite says of a file that it cannot read wholly, or the numbers of the records that only its bytes still prove; else `null`. */
  unreadable: string | null
}

/** Reads a journal whatever its state: what SQLite reads, and in its gaps what the bytes of the file still prove. Throws what a disk says that refuses. */
export function readAllRows(file: JournalFile): AllRows {
  const rows = new Map<number, Row>()
  let unreadable: string | null = null
  try {
    for (const row of file.readAfter(0)) rows.set(row.seq, row)
  } catch (error) {
    if (!isDamage(error)) throw error
    unreadable = errorText(error)
  }
  if (unreadable !== null || hasFlaws(rows.values())) {
    const found = salvage(file.path).filter(({ seq }) => provenRecord(rows.get(seq)) === null)
    for (const row of found) rows.set(row.seq, row)
    if (found.length > 0) unreadable ??= `#${numbersOf(found.map(({ seq }) => ({ from: seq, to: seq })))}`
  }
  return { rows: [...rows.values()].sort((one, other) => one.seq - other.seq), unreadable }
}

/** Rows that are in memory, in the order of their numbers, read as those of a file are. */
export function rowsInMemory(rows: readonly Row[]): RowSource {
  return {
    readAfter: (seq, upTo) => rows.filter((row) => row.seq > seq && row.seq <= upTo),
    rowFrom: (seq) => rows.find((row) => row.seq >= seq),
  }
}

function hasFlaws(rows: Iterable<Row>): boolean {
  const history = new History()
  for (const row of rows) history.absorb(row)
  return history.newFlaws().length > 0
}
