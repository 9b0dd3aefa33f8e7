/** Something wrong in a knowledge file, exact enough to be repaired in an editor. */
export interface Mistake {
  /** The file below the knowledge folder, with forward slashes. */
  file: string
  /** The line it is on, from 1; `null` when it is the whole file. */
  line: number | null
  /** The field, dotted (`fix.steps.0.to.kind`); empty for the whole file. */
  field: string
  text: string
  /** Nothing is lost by it but a translation: the text is shown in English. */
  harmless?: true
  /** The id that the file's path gives; `null` for a file that holds no case. */
  case: string | null
}

/** One line as compilers write it: `cases/mars/x.yaml:12: fix.steps.0.to.kind: what is wrong`. */
export function mistakeLine({ file, line, field, text }: Mistake): string {
  return [line === null ? file : `${file}:${line}`, ...(field === '' ? [] : [field]), text].join(': ')
}
