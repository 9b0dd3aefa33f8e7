/** What a report consists of, before it has a format. Its texts are as they were said; the format makes them safe. */
export type ReportBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string }
  /** A remark that must not be missed. */
  | { kind: 'warning'; text: string }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  | { kind: 'code'; lines: string[] }
  /** What somebody has pasted, line by line; each line shows that it is quoted. */
  | { kind: 'quote'; lines: string[] }
