import { DatabaseSync } from 'node:sqlite'

/** How many records are read from a journal's database while something is done. */
export function rowsRead(work: () => unknown): number {
  const { prepare } = DatabaseSync.prototype
  let rows = 0
  DatabaseSync.prototype.prepare = function (sql) {
    const statement = prepare.call(this, sql)
    const { all } = statement
    return Object.assign(statement, {
      all: (...values: Parameters<typeof all>) => {
        const found = all.apply(statement, values)
        if (sql.includes('FROM record')) rows += found.length
        return found
      },
    })
  }
  try {
    work()
  } finally {
    DatabaseSync.prototype.prepare = prepare
  }
  return rows
}
