import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutMojibake } from '../../electron/diagnosis/mojibake.ts'

const texts = [
  'L’opération de capture instantanée a échoué : « état incorrect » à la date prévue – Élément déjà supprimé, œuvre, ça, où',
  'De schaduwkopieën zijn ‘weg’; coördinator, financiële ruïne, één writer…',
  'It “failed” – don’t retry',
]

/** UTF-8 as a program shows it that takes it for Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}

describe('a text whose encoding was misread', () => {
  test.each(texts)('as Windows-1252 is put right, once or twice misread: %s', (text) => {
    expect(withoutMojibake(misread(text))).toBe(text)
    expect(withoutMojibake(misread(misread(text)))).toBe(text)
  })

  test.each([
    ['L├®chec de lÔÇÖop├®ration ├á 5 h ┬½ vide ┬╗', 'Léchec de l’opération à 5 h « vide »'],
    ['co├Ârdinator, schaduwkopie├½n', 'coördinator, schaduwkopieën'],
    ['lΓÇÖop├⌐ration', 'l’opération'],
  ])('as the code page of a console is put right: %s', (misreadText, right) => {
    expect(withoutMojibake(misreadText).replaceAll('\u00a0', ' ')).toBe(right)
  })

  test('is put right also where copying has changed its blanks and dropped its last bytes', () => {
    expect(withoutMojibake('dÃ©jÃ  lÃ  !').split(/ +/)).toEqual(['déjà', 'là', '!'])
    expect(withoutMojibake('â€œFailedâ€')).toBe('“Failed"')
  })

  test.each([...texts, 'terminé\u00a0» à Ôter, Âge, ÄÖÜ, Ç', '├── cases\n│   └── mars', 'naïveté « ça »'])(
    'stays as it is when it is right: %s',
    (text) => expect(withoutMojibake(text)).toBe(text),
  )

  test('any text of our letters comes back', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeéèêëàâçîïôûùœÉÈÀÇ’«»“”–… \n'), maxLength: 80 })
    fc.assert(
      fc.property(letters, (text) => {
        expect(withoutMojibake(misread(text))).toBe(text)
      }),
    )
  })
})
