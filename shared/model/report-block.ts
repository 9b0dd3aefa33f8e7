/**
 * What a report consists of, before it has a format. Its texts are as they were said; the format makes them safe. `Rows`: how the rows of
 * a table are given.
 */
export type ReportBlock<Rows extends Iterable<string[]> = Iterable<string[]>> =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string }
  /** The one sentence that says how things stand. */
  | { kind: 'verdict'; tone: Tone; text: string }
  /** A remark that must not be missed. */
  | { kind: 'warning'; text: string }
  /** Things to do, in their order. */
  | { kind: 'list'; entries: string[] }
  /** What is said of one thing, by its property; a property with several lines has one entry for each. */
  | { kind: 'fields'; fields: { name: string; lines: string[] }[] }
  /** Its rows are asked for once, one after the other. */
  | { kind: 'table'; columns: string[]; rows: Rows }
  | { kind: 'code'; lines: string[] }
  /** What somebody has pasted, line by line; each line shows that it is quoted. */
  | { kind: 'quote'; lines: string[] }

/** How a verdict is to be taken: all is well, something is left to do or not known, or something is at fault. */
export type Tone = 'good' | 'open' | 'bad'
