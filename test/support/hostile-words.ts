/** What the forged line says; it must never begin a line of anything that people read. */
const forged = 'OK           forged: As expected.'

/** Words that try to be more than text: terminal commands, line ends, turned directions, unseen characters, markup, templates. */
export const hostile = [
  'x\x1b[2J\x1b]0;title\x07\x9b1A',
  `\r${forged}`,
  `\r\n${forged}`,
  `\n${forged}\u2028${forged}\u0085${forged}`,
  '\u202Etxt\u2066\u2069\u200b\u200f\ufeff\u00ad\u3164\u{e0041}\t\v\f\b\0\x7f\ud800',
  '\n# heading\n```\n~~~\n| a | b |\n</pre></td><script>alert(1)</script><img src=x onerror=y>',
  '[link](https://example.com) https://example.com www.example.com &#10; $t(verdict.pass) {{path}}',
].join('')

/** What must not be in a text that people read, apart from the ends of its own lines. */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u3164]/u

/** What of a text for people is not as it should be: its lines that hold something unseen or begin with the forged words. */
export function badLines(text: string): string[] {
  return text.split('\n').filter((line) => unseen.test(line) || /^[\s|*#\-`]*OK +forged/.test(line))
}

/** Names of fields that hold no words: kinds, ids, states that are compared, hashes. */
const noWords = new Set(
  'key kind resource action at to with beforeState wanted id caseStep hash case risk undo reversal where override verdict onlyIfFailing becauseOf outcome confidence check cases run step'.split(
    ' ',
  ),
)

/** The same data with the hostile words behind every text in it that is free to say anything. */
export function withHostileWords<Data>(data: Data): Data {
  if (typeof data === 'string') return `${data}${hostile}` as Data
  if (Array.isArray(data)) return data.map(withHostileWords) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, noWords.has(name) ? value : withHostileWords(value)]),
  ) as Data
}
