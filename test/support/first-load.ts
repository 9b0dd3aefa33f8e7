import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The most that the page may load before it can be seen, in bytes with gzip. */
export const mostOfFirstLoad = 250_000

/** What the page loads at once, in a folder that the build has written. */
export interface FirstLoad {
  files: string[]
  bytes: number
  /** Each file with gzip, together. */
  gzip: number
}

/** Built scripts, and all that they import before they run; what they import later does not count. */
export function loadedAtOnce(first: Iterable<string>): string[] {
  const found = new Set(first)
  for (const file of found) {
    if (!file.endsWith('.js')) continue
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)) {
      found.add(join(dirname(file), path))
    }
  }
  return [...found]
}

/** The page, what it names, and what those scripts import at once; screens that are loaded later do not count. */
export function firstLoadOf(folder: string): FirstLoad {
  const page = join(folder, 'index.html')
  const found = new Set([page])
  for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="(\.\/[^"]+)"/g)) {
    found.add(join(folder, path))
  }
  const files = loadedAtOnce(found)
  const contents = files.map((file) => readFileSync(file))
  return {
    files,
    bytes: contents.reduce((sum, one) => sum + one.length, 0),
    gzip: contents.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0),
  }
}
