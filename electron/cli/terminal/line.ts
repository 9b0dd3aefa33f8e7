/** What a part of a line is to its reader; where there are no colours it changes nothing. */
export type Tone = 'good' | 'bad' | 'unsure' | 'strong' | 'quiet' | 'command'

/** A part of a line, with what it is to its reader. */
export interface Part {
  readonly text: string
  readonly tone: Tone
}

/** A line made of parts. Where it is too long for the terminal, what follows begins below the column `hang`. */
export interface Row {
  readonly parts: readonly (string | Part)[]
  readonly hang: number
  /** It is copied whole, so it is never broken: a command, a path. */
  readonly whole?: boolean
}

/** What a command prints on one line, before it is known how wide the terminal is. */
export type Line = string | Row

/** A part of a line in a tone. */
export function toned(tone: Tone, text: string): Part {
  return { text, tone }
}

/** A line of parts, behind as many spaces as `indent` says; what does not fit on it begins below its first part. */
export function row(indent: number, ...parts: readonly (string | Part)[]): Row {
  return { parts: [' '.repeat(indent), ...parts], hang: indent }
}

/** A line to be copied, in one piece. */
export function wholeRow(indent: number, ...parts: readonly (string | Part)[]): Row {
  return { ...row(indent, ...parts), whole: true }
}

/** The same line further to the right. */
export function indented(line: Line, by: number): Row {
  const { parts, hang, ...rest } = rowOf(line)
  return { ...rest, parts: [' '.repeat(by), ...parts], hang: hang + by }
}

/** A line as parts; of a plain text, what does not fit begins below its first word. */
export function rowOf(line: Line): Row {
  if (typeof line !== 'string') return line
  return { parts: [line], hang: line.length - line.trimStart().length }
}
