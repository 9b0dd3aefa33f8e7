/** How what is printed is seen. */
export interface Screen {
  /** How many columns the terminal has; `null` where a file or a program reads, for which no line is broken. */
  readonly columns: number | null
  readonly colours: boolean
}

/** What a program or a file reads. */
export const noScreen: Screen = { columns: null, colours: false }

type Printed = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>
type Environment = Readonly<Record<string, string | undefined>>

const usualColumns = 80

/** How what is printed to a stream is seen. Colours are for terminals that have them: https://no-color.org, https://force-color.org. */
export function screenOf(stream: Printed, env: Environment): Screen {
  const isTerminal = stream.isTTY === true
  return { columns: isTerminal ? stream.columns || usualColumns : null, colours: wantsColours(isTerminal, env) }
}

function wantsColours(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && TERM !== 'dumb'
}
