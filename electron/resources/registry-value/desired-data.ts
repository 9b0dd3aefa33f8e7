import { hasEntry } from '../../../shared/model/list-entry.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import type { AddedEntry, RegistryData, RegistryState, RegistryWant } from '../../../shared/resources/registry-value.ts'

/** The data that a wish makes of what is there; `null` where the value shall not be there. */
export function desiredData(before: RegistryState, want: RegistryWant): RegistryData | null {
  if ('exists' in want) return null
  const found = before.exists ? before.value : null
  if ('addEntry' in want) return withEntry(found, want)
  if (want.kind !== 'asFound') return want
  return { kind: found?.kind === 'ExpandString' ? 'ExpandString' : 'String', data: want.data }
}

/** Why a wish cannot be met by the kind of data that is there; `null` when it can. */
export function refusalOfKind(before: RegistryState, want: RegistryWant): Message | null {
  if (!before.exists) return null
  const { kind } = before.value
  const fits =
    'addEntry' in want
      ? want.separator === undefined
        ? kind === 'MultiString'
        : isText(kind)
      : !('kind' in want) || want.kind !== 'asFound' || isText(kind)
  return fits ? null : message('refusal.registryKindUnfit', { kind })
}

function isText(kind: RegistryData['kind']): boolean {
  return kind === 'String' || kind === 'ExpandString'
}

/** The entry comes last; everything else, empty entries included, stays as it is. */
function withEntry(found: RegistryData | null, { addEntry, separator }: AddedEntry): RegistryData {
  if (separator === undefined) {
    const entries = found?.kind === 'MultiString' ? found.data : []
    return { kind: 'MultiString', data: hasEntry(entries, addEntry) ? entries : [...entries, addEntry] }
  }
  const text = found?.kind === 'String' || found?.kind === 'ExpandString' ? found.data : ''
  const kind = found?.kind === 'String' ? 'String' : 'ExpandString'
  if (hasEntry(text, addEntry, separator)) return { kind, data: text }
  const joint = text === '' || text.endsWith(separator) ? '' : separator
  return { kind, data: `${text}${joint}${addEntry}` }
}
