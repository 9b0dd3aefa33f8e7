import { isNode, LineCounter, parse, parseDocument, visit, YAMLParseError } from 'yaml'
import { errorText } from '../../shared/model/error-text.ts'
import type { Explanation } from './explain-issues.ts'
import { type LocateField, locateFields } from './locate-field.ts'
import type { Mistake } from './mistake.ts'

/** Which file a text came from, and the case its path stands for. */
export interface KnowledgeFile {
  file: string
  case: string | null
  text: string
  /** What the text says, where that is known already. */
  parsed?: unknown
}

/** A file with what it says as plain data, and a way to tell what is wrong in it. */
export interface ReadFile {
  file: string
  tree: unknown
  /** The mistake of a field with its line. Positions are worked out at the first mistake only. */
  mistake(found: Explanation): Mistake
  /** The line of a field, from 1. */
  lineOf(path: Explanation['path']): number
}

/** What a knowledge file says as plain data, or why it says nothing. Never throws for what is in the file. */
export function readTree({ file, case: owner, text, parsed }: KnowledgeFile): ReadFile | Mistake {
  const about = (line: number | null, field: string, words: string): Mistake => ({
    file,
    line,
    field,
    text: words,
    case: owner,
  })
  let tree: unknown
  try {
    tree = parsed ?? parse(text, { logLevel: 'error' })
  } catch (error) {
    // Beside errors with a place of their own the parser throws plain ones, when it makes the value: for aliases (`*important`).
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : lineOfBadAlias(text)
    const words = errorText(error)
    return about(line ?? null, '', `no valid YAML: ${firstSentence(words)}`)
  }
  if (tree === null || tree === undefined) return about(null, '', 'the file is empty')
  let locate: LocateField | undefined
  const lineOf = (path: Explanation['path']) => {
    locate ??= locateFields(text)
    return locate(path)
  }
  return {
    file,
    tree,
    lineOf,
    mistake: ({ path, text: words }) => about(lineOf(path), path.join('.'), words),
  }
}

/** Whether a file could not be read, which then is the mistake. */
export function isMistake(read: ReadFile | Mistake): read is Mistake {
  return !('tree' in read)
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message
}

/** The line of the first alias that names nothing, or of the first alias at all; `null` when there is none. */
function lineOfBadAlias(text: string): number | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const aliases: { offset: number; found: boolean }[] = []
  visit(document, {
    Alias(_key, alias) {
      aliases.push({ offset: alias.range?.[0] ?? 0, found: isNode(alias.resolve(document)) })
    },
  })
  const bad = aliases.find(({ found }) => !found) ?? aliases[0]
  return bad === undefined ? null : lines.linePos(bad.offset).line
}
