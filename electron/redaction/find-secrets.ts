import { assertNever } from '../../shared/model/assert-never.ts'
import { CommandLine, propertyValue } from './command-secrets.ts'
import { findWord } from './find-word.ts'
import { knownForms } from './known-forms.ts'
import type { FoundWord } from './label-finder.ts'
import { NamedValues } from './named-values.ts'
import { secretsBehind } from './secret-behind.ts'
import type { FoundSecret } from './secret-kinds.ts'
import type { LabelGroup } from './secret-labels.ts'
import { type ColumnHead, columnSecrets } from './table-columns.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

const breakCode = lineBreak.charCodeAt(0)

/** Returns the places of secrets in a view of a text, in order and without overlap. Linear in the length of the text. */
export function findSecrets(reader: TextReader): FoundSecret[] {
  const { found, heads } = labelledSecrets(reader)
  return merged([...knownForms(reader), ...found, ...columnSecrets(reader, heads)])
}

/** One way through the text: what stands behind labels, in command lines and in pairs of a name and a value. */
function labelledSecrets(reader: TextReader): { found: FoundSecret[]; heads: ColumnHead[] } {
  const found: FoundSecret[] = []
  const heads: ColumnHead[] = []
  const line = new CommandLine(reader)
  const pairs = new NamedValues(reader, ({ start, end }, group) =>
    behind({ start, end, word: { is: 'value' } }, '', group),
  )
  const behind = (word: FoundWord, label: string, group: LabelGroup) => secretsBehind(reader, word, label, group)

  /** The secrets that a word leads to. */
  const secretsOf = (word: FoundWord): FoundSecret[] => {
    switch (word.word.is) {
      case 'label': {
        const { label, group } = word.word
        const secrets = behind(word, label, group)
        if (secrets.length > 0) return secrets
        const property = propertyValue(reader, word.start, word.end)
        if (property) return [property]
        heads.push({ start: word.start, end: word.end, kind: group.kind, isKey: group.shape === 'key' })
        return pairs.label(word.start, word.end, group)
      }
      case 'command': {
        const secret = line.begin(word.word.command, word.start, word.end)
        return secret ? [secret] : []
      }
      case 'value':
        return pairs.valueWord(word)
      case 'harmless':
        return []
      default:
        return assertNever(word.word)
    }
  }

  for (let at = 0; at < reader.length; ) {
    const code = reader.code(at)
    if (code === breakCode && !/[`^\\]$/.test(reader.before(at, 1))) line.endLine()
    const isOption = code === 0x2d || code === 0x2f
    const option = isOption ? line.option(at) : null
    const word = isOption ? valueOption(reader, at) : findWord(reader, at)
    const secrets = option ? [option] : word ? secretsOf(word) : []
    found.push(...secrets)
    at = Math.max(at + 1, word?.end ?? 0, secrets.at(-1)?.end ?? 0)
  }
  return { found, heads }
}

const valueOptions = /^(?:[/-]d(?=[ \t])|-v(?:alu?)?(?=[ \t:])|-va(?=[ \t:]))/i

/** `/d` of `reg add`, and `-v`, `-va`, `-val`, `-valu`, as which PowerShell takes `-Value`. */
function valueOption(reader: TextReader, at: number): FoundWord | null {
  const option = valueOptions.exec(reader.ahead(at, 7))?.[0]
  return option === undefined ? null : { start: at + 1, end: at + option.length, word: { is: 'value' } }
}

/**
 * The places without overlap. Where two ways found the same secret, its form says best what it is, and the form of a storage key,
 * which others share, says it worst.
 */
function merged(secrets: FoundSecret[]): FoundSecret[] {
  const mayBeOther = ({ kind }: FoundSecret) => Number(kind === 'storageKey')
  const sorted = secrets.sort(
    (one, other) => one.start - other.start || other.end - one.end || mayBeOther(one) - mayBeOther(other),
  )
  const result: FoundSecret[] = []
  for (const secret of sorted) {
    const last = result.at(-1)
    if (last && secret.start < last.end) last.end = Math.max(last.end, secret.end)
    else result.push({ ...secret })
  }
  return result
}
