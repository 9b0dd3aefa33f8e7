import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOfCode } from '../../electron/diagnosis/code-kinds.ts'
import { buildRecogniser, type Recogniser } from '../../electron/logs/recogniser.ts'
import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import { languages } from '../../shared/model/language.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { errlogLine, ownKnowledge, scan } from './scan.ts'

/** The slow way: every line is decoded and asked about. */
function lineByLine(text: string, recogniser: Recogniser): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      recogniser
        .recognise(line.replace(/\r$/, ''))
        .map((match) => `${index + 1} ${isCaseMatch(match) ? match.case : match.code}`),
    )
}

const encodings = {
  utf8: (text: string) => Buffer.from(text),
  utf16: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  utf16be: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
}

describe('a log that is looked through as bytes', () => {
  test('gives what asking about every line gives, wherever its pieces end, in every encoding and with any line ends', async () => {
    const { knowledge, logKnowledge } = await ownKnowledge()
    const recogniser = buildRecogniser(logKnowledge)
    const { cases, codes } = knowledge
    const said = [
      ...cases.flatMap((one) => languages.flatMap((language) => one.messages[language] ?? [])),
      ...codes.map(({ code }) => (kindOfCode(code).kind === 'id' ? `error ID: ${code}` : `Hr: = [${code}]`)),
      ...codes.flatMap(({ code }) => (/^\d{5,6}$/.test(code) ? `failed with 0x${Number(code).toString(16)}` : [])),
    ].map((text) => text.replaceAll(/[\r\n]+/g, ' '))
    const path = join(await temporaryFolder(), 'made.errlog')

    const noise = fc.constantFrom(
      'Backup Progress: 4096 bytes transferred, error count 0.',
      '<--CFsUtils::EnumerateVolume Hr: = [0x00000000]',
      'HTTP PUT block 403 of blob 9E3779B1-58D4-4B7A-9C11-0A2D9E3779B1 answered 201 in 2013 ms',
      'Catalogue: « été » ne contient rien — 100050 octets',
      '',
    )
    const line = fc.oneof({ weight: 5, arbitrary: noise }, { weight: 1, arbitrary: fc.constantFrom(...said) })
    const log = fc.record({
      lines: fc.array(line, { minLength: 40, maxLength: 200 }),
      // Pieces end at some 256 kB; what is planted comes to lie anywhere around there.
      before: fc.integer({ min: 0, max: 400_000 }),
      end: fc.constantFrom('\n', '\r\n'),
      hasLastEnd: fc.boolean(),
      encoding: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
    })
    await fc.assert(
      fc.asyncProperty(log, async ({ lines, before, end, hasLastEnd, encoding }) => {
        const filler = Array(Math.floor(before / 100)).fill('-'.repeat(99 - end.length + 1))
        const all = [...filler, '+'.repeat(before % 100), ...lines.map((one) => (one === '' ? one : errlogLine(one)))]
        const text = all.join(end) + (hasLastEnd ? end : '')
        writeFileSync(path, encodings[encoding](text))
        const { hits } = await scan([path])
        expect(hits.map(({ line: at, case: id, code }) => `${at} ${id ?? code}`)).toEqual(lineByLine(text, recogniser))
      }),
      { numRuns: 40, seed: 20_261_121 },
    )
  })
})
