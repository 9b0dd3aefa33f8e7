import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { recordOf } from './journal-line.ts'

/** What the journal folder holds. */
export interface JournalContents {
  /** Every whole record before the first damage, in the order in which they were written. */
  records: JournalRecord[]
  /** Damage beyond a torn last line: nothing may be written any more until a person has decided. */
  damage: Message[]
  /** Last lines that a crash cut short. They never were a whole record and are left as they are. */
  torn: Message[]
}

interface SessionFile {
  file: string
  records: JournalRecord[]
  damage: Message | null
  torn: Message | null
}

/**
 * Reads the journal of a server: one file for each session. Every record is checked on its own, against the one before it, and
 * against the head file that says how far the session had come; nothing is repaired and no file is touched.
 */
export async function readJournal(folder: string): Promise<JournalContents> {
  const names = (await listFolder(folder)).filter((name) => name.endsWith('.jsonl'))
  const files = await Promise.all(names.sort().map((name) => readSession(folder, name)))
  files.sort((one, other) => firstSeq(one) - firstSeq(other))
  const damage = files.flatMap((file) => file.damage ?? [])
  const torn = files.flatMap((file) => file.torn ?? [])
  const records: JournalRecord[] = []
  for (const file of files) {
    const broken = chain(records, file)
    if (broken) {
      damage.push(broken)
      break
    }
    if (file.damage) break
  }
  return { records, damage, torn }
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function readSession(folder: string, name: string): Promise<SessionFile> {
  const file = join(folder, name)
  const text = await readFile(file, 'utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const rest = text.slice(whole.length)
  const result: SessionFile = { file, records: [], damage: null, torn: null }
  if (rest.length > 0) result.torn = message('journal.torn', { file, bytes: Buffer.byteLength(rest) })
  for (const [index, line] of whole.split('\n').slice(0, -1).entries()) {
    const record = recordOf(line)
    if (typeof record === 'string') {
      result.damage = message(`journal.${record}`, { file, line: index + 1 })
      return result
    }
    result.records.push(record)
  }
  const head = await readHead(file)
  const last = result.records.at(-1)
  if (head && head.seq > (last?.seq ?? 0)) result.damage = message('journal.cut', { file, seq: head.seq })
  return result
}

/** How far a session had come, from its head file; `null` when there is none or it was cut short. */
async function readHead(file: string): Promise<{ seq: number; sum: string } | null> {
  const text = await readFile(headFile(file), 'utf8').catch(() => '')
  const [, seq, sum] = /^(\d{12}) ([0-9a-f]{64})\n/.exec(text) ?? []
  return seq && sum ? { seq: Number(seq), sum } : null
}

/** The file beside a session's journal that says how far it had come. */
export function headFile(file: string): string {
  return file.replace(/\.jsonl$/, '.head')
}

/** The contents of a head file: always of the same length, so that it is written in place. */
export function headText({ seq, sum }: Pick<JournalRecord, 'seq' | 'sum'>): string {
  return `${String(seq).padStart(12, '0')} ${sum}\n`
}

function firstSeq(file: SessionFile): number {
  return file.records[0]?.seq ?? Number.MAX_SAFE_INTEGER
}

function chain(records: JournalRecord[], { file, records: next }: SessionFile): Message | null {
  for (const record of next) {
    const last = records.at(-1)
    if (record.seq !== (last?.seq ?? 0) + 1 || record.prev !== (last?.sum ?? '')) {
      return message('journal.missing', { file, seq: record.seq })
    }
    records.push(record)
  }
  return null
}
