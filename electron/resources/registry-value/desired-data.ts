import { hasEntry } from '../../../shared/model/list-entry.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import type {
  AddedEntry,
  DesiredRegistryValue,
  RegistryData,
  RegistryState,
} from '../../../shared/resources/registry-value.ts'

/** The data that the desired state makes of what is there; `null` where the value shall not be there. */
export function desiredData(before: RegistryState, desired: DesiredRegistryValue): RegistryData | null {
  if ('exists' in desired) return null
  const found = before.exists ? before.value : null
  if ('addEntry' in desired) return withEntry(found, desired)
  if (desired.kind !== 'asFound') return desired
  return { kind: found?.kind === 'ExpandString' ? 'ExpandString' : 'String', data: desired.data }
}

/** Why the desired state does not fit the kind of data that is there; `null` when it can. */
export function refusalOfKind(before: RegistryState, desired: DesiredRegistryValue): Message | null {
  if (!before.exists) return null
  const { kind } = before.value
  const fits =
    'addEntry' in desired
      ? desired.separator === undefined
        ? kind === 'MultiString'
        : isText(kind)
      : !('kind' in desired) || desired.kind !== 'asFound' || isText(kind)
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
