import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/text/en.ts'
import { fr } from '../../../renderer/text/fr.ts'
import { nl } from '../../../renderer/text/nl.ts'
import { asciiJson, asciiJsonPieces } from '../../../shared/safe-text/ascii-json.ts'
import { htmlText } from '../../../shared/safe-text/html-text.ts'
import { markdownCode, markdownText } from '../../../shared/safe-text/markdown-text.ts'
import { visibleLines, visibleText } from '../../../shared/safe-text/visible-text.ts'
import { en as sharedEn } from '../../../shared/text/en.ts'
import { fr as sharedFr } from '../../../shared/text/fr.ts'
import { nl as sharedNl } from '../../../shared/text/nl.ts'
import { hostile } from '../../support/hostile-words.ts'
import { productKnowledge } from '../../support/open-test-session.ts'

describe('a text for people', () => {
  test.each([
    ['an escape sequence', '\x1b[31mred', '<ESC>[31mred'],
    ['the one-byte form of it', '\x9b31mred', '<U+009B>31mred'],
    ['a line feed', 'a\nb', 'a<LF>b'],
    ['a carriage return alone', 'a\rb', 'a<CR>b'],
    ['a tab', 'a\tb', 'a<TAB>b'],
    ['a NUL', 'a\0b', 'a<NUL>b'],
    ['a next line', 'a\u0085b', 'a<U+0085>b'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a turned direction', 'a\u202Eb\u202C', 'a<U+202E>b<U+202C>'],
    ['an isolated direction', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['nothing wide', 'a\u200bb\ufeff', 'a<U+200B>b<U+FEFF>'],
    ['a soft hyphen', 'a\u00adb', 'a<U+00AD>b'],
    ['a tag', 'a\u{e0041}', 'a<U+E0041>'],
    ['half a pair', 'a\ud800b\udc00', 'a<U+D800>b<U+DC00>'],
    ['a space that only looks like one', 'a\u2003b\u3000', 'a<U+2003>b<U+3000>'],
  ])('S24 shows %s by its name', (_, text, shown) => expect(visibleText(text)).toBe(shown))

  test('stays as it is when all of it is seen', () => {
    const plain = 'L’écriture de « Zażółć 漢字 עברית 😀 » : 100 %, C:\\Windows\\System32'
    expect(visibleText(plain)).toBe(plain)
  })

  test('keeps the lines of a text that has several, and no others', () => {
    expect(visibleLines('one\r\ntwo\nthree\rfour')).toEqual(['one', 'two', 'three<CR>four'])
  })

  test('every text of the product and of its cases can be seen whole', async () => {
    const { cases, codes, writers } = await productKnowledge()
    const own = [en, fr, nl, sharedEn, sharedFr, sharedNl, cases, codes, writers]
    expect(textsIn(own).length).toBeGreaterThan(2000)
    expect(textsIn(own).filter((text) => visibleText(text) !== text)).toEqual([])
  })
})

describe('a text in HTML', () => {
  test('is never markup', () => expect(htmlText('<b a="\'">&\n')).toBe('&lt;b a=&quot;&#39;&quot;&gt;&amp;&lt;LF&gt;'))
})

describe('a text in Markdown', () => {
  test.each([
    ['markup', '*a* _b_ `c` [d](e) <i> #f ~g~ a|b', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<i\\> \\#f \\~g\\~ a\\|b'],
    ['an entity', '&#10;', '\\&\\#10;'],
    ['a link', 'https://a www.b c@d', 'https:\\//a www\\.b c\\@d'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a line under a heading', '===', '\\==='],
    ['indented code', '     a', 'a'],
    ['a new line', 'a\r# b', 'a\\<CR\\>\\# b'],
  ])('is never %s', (_, text, written) => expect(markdownText(text)).toBe(written))

  test('does not end the block it stands in', () => {
    expect(markdownCode(['```', 'a\n````', 'b'])).toBe('`````\n```\na<LF>````\nb\n`````')
  })
})

describe('JSON for other programs', () => {
  test('is ASCII in which nothing is lost', () => {
    const written = asciiJson({ [hostile]: [hostile, 'é'] }, 2)
    expect(written).toMatch(/^[\n\x20-\x7e]*$/)
    expect(JSON.parse(written)).toEqual({ [hostile]: [hostile, 'é'] })
  })

  test('is the same in pieces', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect([...asciiJsonPieces(value)].join('')).toBe(asciiJson(value, 2))
        const below = asciiJson([value], 2).slice('[\n  '.length, -'\n]'.length)
        expect([...asciiJsonPieces(value, '  ')].join('')).toBe(below)
      }),
    )
    const odd = { left: undefined, list: [undefined, { time: new Date(0) }], empty: [{}, []] }
    expect([...asciiJsonPieces(odd)].join('')).toBe(asciiJson(odd, 2))
  })

  test('comes in pieces that stay short however long it is, each entry of a long list on one line', () => {
    const files = Array.from({ length: 20_000 }, (_, number) => ({ name: `é${number}`, list: 'D:(A;;FA;;;SY)' }))
    const pieces = [...asciiJsonPieces({ states: [{ files }] })]
    expect(pieces.length).toBeGreaterThan(10)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000)
    expect(JSON.parse(pieces.join(''))).toEqual({ states: [{ files }] })
    expect(pieces.join('').split('\n')).toHaveLength(files.length + 8)
  })
})

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}
