import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'

/** What is wrong with a whole file, and the line where that is known. */
export interface FileFault {
  line: number | null
  text: string
}

/** Larger than any knowledge file needs to be: the list of all error codes has some 130 kB. */
const mostBytes = 4 * 1024 * 1024

/** The text of a knowledge file, or why it cannot be used. Never throws; of a file that is too large nothing is read. */
export async function readKnowledgeFile(path: string): Promise<string | FileFault> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return { line: null, text: 'this is no file' }
    if (found.size > mostBytes) {
      return { line: null, text: `the file has ${found.size} bytes; at most ${mostBytes} are read` }
    }
    const bytes = await readFile(path)
    const line = lineThatIsNoText(bytes)
    return line === null ? bytes.toString('utf8') : { line, text: 'this is no text in UTF-8; save the file as UTF-8' }
  } catch (error) {
    return { line: null, text: unreadable(error) }
  }
}

/** Why a file or folder could not be read, by the code of the system (`ENOENT`, `EACCES`). */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return `cannot be read (${code})`
}

/** The first line, from 1, that is not UTF-8 or holds a zero byte, as UTF-16 does; `null` when there is none. */
function lineThatIsNoText(bytes: Buffer): number | null {
  if (isUtf8(bytes) && !bytes.includes(0)) return null
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const part = bytes.subarray(start, end)
    if (!isUtf8(part) || part.includes(0)) return line
    start = end + 1
    line++
  }
  return line
}
