/** What a piece of a command is, for the eye; `plain` is everything else. */
export type TokenKind = 'command' | 'parameter' | 'string' | 'variable' | 'number' | 'comment' | 'plain'

/** A piece of a command. */
export interface CommandToken {
  kind: TokenKind
  text: string
}

// In the order in which they are tried. None of them can run past what a person would call its end.
const rules: readonly [TokenKind, RegExp][] = [
  ['comment', /<#[\s\S]*?(?:#>|$)|#[^\n]*/y],
  ['string', /'(?:[^'\n]|'')*'?|"(?:[^"`\n]|`.|"")*"?/y],
  ['variable', /\$\{[^}\n]*\}|\$[\w:?^$]+/y],
  ['command', /[A-Z][A-Za-z]*-[A-Z][A-Za-z]+\b/y],
  ['parameter', /[-/][A-Za-z][\w:]*/y],
  ['number', /\b(?:0x[\da-fA-F]+|\d+(?:\.\d+)?)\b/y],
  ['plain', /[\w.:\\]+[\w.:\\/-]*|\s+|[^\s]/y],
]

/**
 * Cuts commands into pieces by what they look like: PowerShell, and what one types at a command prompt. It colours and decides nothing; the
 * pieces put together are the text.
 */
export function commandTokens(text: string): CommandToken[] {
  const tokens: CommandToken[] = []
  let at = 0
  let startsLine = true
  while (at < text.length) {
    const [kind, piece] = pieceAt(text, at)
    // The first word of a line is the program that is called, whatever it is called.
    const isCall = startsLine && kind === 'plain' && /^[\w.:\\]/.test(piece)
    const isSwitch = kind !== 'parameter' || at === 0 || /\s/.test(text[at - 1] ?? '')
    tokens.push({ kind: isCall ? 'command' : isSwitch ? kind : 'plain', text: piece })
    startsLine = piece.trim() === '' ? startsLine || piece.includes('\n') : false
    at += piece.length
  }
  return tokens
}

function pieceAt(text: string, at: number): [TokenKind, string] {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found) return [kind, found]
  }
  return ['plain', text[at] ?? '']
}
