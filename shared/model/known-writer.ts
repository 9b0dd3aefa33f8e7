import type { VssWriterEntry } from './vss-writer-map.ts'

type Named = Pick<VssWriterEntry, 'classId' | 'name'>

/** Writer entries for look-up: by class id in lower case, and by name in lower case for where the class id is not known. */
export interface WriterMap<Entry extends Named = VssWriterEntry> {
  byClassId: ReadonlyMap<string, Entry>
  byName: ReadonlyMap<string, Entry>
}

export function writerMap<Entry extends Named>(entries: readonly Entry[]): WriterMap<Entry> {
  return {
    byClassId: new Map(entries.flatMap((entry) => (entry.classId === null ? [] : [[entry.classId, entry] as const]))),
    byName: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry] as const)),
  }
}

/** The entry of a writer as a server names it: by its class id, which is the same in every language, else by its name. */
export function knownWriter<Entry extends Named>(
  map: WriterMap<Entry>,
  writer: { classId: string; name: string },
): Entry | undefined {
  return (
    map.byClassId.get(writer.classId.toLowerCase().replace(/[{}]/g, '')) ?? map.byName.get(writer.name.toLowerCase())
  )
}
