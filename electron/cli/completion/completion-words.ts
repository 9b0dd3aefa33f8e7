/** What can be completed: words of commands, and the values of some options and arguments. */
export interface CompletionWords {
  /** The options that stand before a command, and what follows those that take a value. */
  global: OptionWords[]
  commands: CommandWords[]
}

export interface CommandWords {
  name: string
  options: OptionWords[]
  /** What its first argument can be; empty when that is free. */
  first: readonly string[]
}

export interface OptionWords {
  flag: string
  /** What follows it: one of these, anything (`[]`), or nothing (`null`). */
  values: readonly string[] | null
}
