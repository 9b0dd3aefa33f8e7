import type { VssWriterEntry, WriterMap } from '../../shared/model/vss-writer-map.ts'

/** Writer entries for look-up: by class id in lower case, and by name in lower case for where the class id is not known. */
export function writerMap(entries: readonly VssWriterEntry[]): WriterMap {
  return {
    byClassId: new Map(entries.flatMap((entry) => (entry.classId === null ? [] : [[entry.classId, entry] as const]))),
    byName: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry] as const)),
  }
}
