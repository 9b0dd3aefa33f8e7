/** A code page as which UTF-8 was misread: how it shows the bytes that begin what people here write, and those that follow. */
interface CodePage {
  /** First bytes of letters, which take two bytes. */
  letters: Readonly<Record<string, number>>
  /** The byte E2, which begins quotes, dashes and the like; they take three. */
  punctuation: string
  /** The bytes 80 to BF. */
  following: string
}

const from160To191 = Array.from({ length: 32 }, (_, index) => String.fromCharCode(160 + index)).join('')

const codePages: readonly CodePage[] = [
  // Windows-1252, with the controls that stand for its five unused bytes.
  {
    letters: { Â: 0xc2, Ã: 0xc3, Ä: 0xc4, Å: 0xc5, Æ: 0xc6, Ë: 0xcb },
    punctuation: 'â',
    following: `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${from160To191}`,
  },
  // Code page 850, the console of Western European Windows.
  {
    letters: { '┬': 0xc2, '├': 0xc3, '─': 0xc4, '┼': 0xc5 },
    punctuation: 'Ô',
    following: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐',
  },
  // Code page 437, the console of US Windows.
  {
    letters: { '┬': 0xc2, '├': 0xc3, '─': 0xc4, '┼': 0xc5 },
    punctuation: 'Γ',
    following: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐',
  },
]

const patterns = codePages.map(({ letters, punctuation, following }) => {
  const next = `[${following}]`
  return new RegExp(`[${Object.keys(letters).join('')}]${next}|${punctuation}${next}${next}`, 'g')
})
const anyStart = /[ÂÃÄÅÆËâ┬├─┼ÔΓ]/
/** Some texts went through it twice. */
const mostRounds = 3

/**
 * Puts right what was written as UTF-8 and read as an old code page (`Ã©` and `├®` become `é`). Only whole UTF-8 sequences of Latin
 * letters and punctuation are taken for that, so that text which is right stays as it is.
 */
export function withoutMojibake(text: string): string {
  let right = text
  for (let round = 0; round < mostRounds && anyStart.test(right); round++) {
    const before = right
    for (const [index, codePage] of codePages.entries()) {
      right = right.replace(patterns[index] ?? '', (sequence) => decoded(sequence, codePage) ?? sequence)
    }
    if (right === before) break
  }
  // Copying turns the no-break space of an à into a blank, and drops the unused last byte of a closing quote.
  return right.replace(/Ã /g, 'à ').replace(/â€[\u009d\ufffd]?/g, '"')
}

/** Letters beyond Latin that Windows-1252 has: what it shows for bytes of a text that was misread twice. */
const furtherLetters = new Set([0x192, 0x2c6, 0x2dc])

function decoded(sequence: string, { letters, following }: CodePage): string | null {
  const [first = '', second = '', third] = sequence
  const low = following.indexOf(second)
  if (third === undefined) {
    const code = (((letters[first] ?? 0) & 0x1f) << 6) | low
    return code <= 0x17f || furtherLetters.has(code) ? String.fromCharCode(code) : null
  }
  const code = 0x2000 | (low << 6) | following.indexOf(third)
  return (code >= 0x2010 && code <= 0x203a) || code === 0x20ac || code === 0x2122 ? String.fromCharCode(code) : null
}
