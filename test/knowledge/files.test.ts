import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { caseCounts } from '../../electron/cases/case-index.ts'
import { loadFaults } from '../../electron/cases/load-faults.ts'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { mistakeLine } from '../../electron/cases/mistake.ts'
import { styleMistakes } from '../../electron/cases/style-rules.ts'
import { outdatedTranslations, translatedNow } from '../../electron/cases/translated.ts'

const folder = fileURLToPath(new URL('../../knowledge', import.meta.url))
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const files = ['cases', 'common']
  .flatMap((top) =>
    readdirSync(join(folder, top), { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.yaml'))
const cases = files.filter((file) => /^cases\/[^.]+\.yaml$/.test(file))

/** Cases of a few causes show their logic on one screen; a hub of many causes takes some more. */
const firstFive = ['com-plus-error', 'machinekeys-permissions', 'network-calls-slow', 'shadow-storage-too-small']

/** Lines that decide something: all but the texts of several lines, what people see and say, and the notes. */
function linesOfLogic(file: string): number {
  let prose: number | null = null
  return textOf(file)
    .split(/\r?\n/)
    .filter((line) => {
      const indent = line.search(/\S/)
      if (prose !== null && (indent > prose || indent < 0)) return false
      prose = /(>-?|\|-?)$/.test(line) || /^(messages|symptoms|notes):/.test(line) ? indent : null
      return indent >= 0 && !line.trimStart().startsWith('#')
    }).length
}

describe('the files of the knowledge', () => {
  test('are there', () => expect(cases.length).toBeGreaterThanOrEqual(5))

  test('are translated whole', async () => {
    const { untranslated } = await loadKnowledge(folder)
    expect(untranslated.map(({ file, language, text }) => `${file}: ${text} (${language})`)).toEqual([])
  })

  test('have no translation whose English text has changed since: look at each, then run write:translated', async () => {
    const made = JSON.parse(textOf('translated.json'))
    expect(outdatedTranslations(made, await translatedNow(folder))).toEqual([])
  })

  test.each(files)('%s keeps to the style', (file) => {
    expect(styleMistakes({ file, case: null, text: textOf(file) }).map(mistakeLine)).toEqual([])
  })

  test.each(cases)('%s says its logic on few screens', (file) => {
    const most = file.includes('vss-writers') ? 110 : firstFive.some((name) => file.includes(name)) ? 60 : 115
    expect(linesOfLogic(file)).toBeLessThanOrEqual(most)
  })

  test('hold no code that two cases claim, unless one names the other as a cause', async () => {
    const { cases: known } = await loadKnowledge(folder)
    const claims = known.flatMap((one) =>
      [...one.codes, ...one.causes.flatMap(({ codes }) => codes)].map((code) => ({ code, one })),
    )
    const shared = claims.filter(({ code, one }, index) => {
      const first = claims.find((claim) => claim.code.toLowerCase() === code.toLowerCase())
      if (first === claims[index] || !first || first.one === one) return false
      const named = [...one.causes, ...first.one.causes].map((cause) => cause.case)
      return !named.includes(one.id) && !named.includes(first.one.id)
    })
    expect(shared.map(({ code, one }) => `${code}: ${one.id}`)).toEqual([])
  })

  test('hold no shared block that nobody uses', async () => {
    const blocks = files
      .filter((file) => /^common\/[^.]+\.yaml$/.test(file))
      .flatMap((file) => {
        const names = [...textOf(file).matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, name]) => name)
        return names.map((name) => `${file.slice('common/'.length, -'.yaml'.length)}/${name}`)
      })
    const used = cases.map(textOf).join('\n')
    // A fact comes along with the block that speaks of it.
    const along = (block: string) => {
      const [file, name] = block.split('/')
      return textOf(`common/${file}.yaml`).includes(`{fact.${name}}`)
    }
    expect(blocks.filter((block) => !used.includes(`use: ${block}`) && !along(block))).toEqual([])
    expect(blocks.length).toBeGreaterThan(5)
  })

  test('are counted in README.md as they are: run write:counts', async () => {
    const { cases: known, codes } = await loadKnowledge(folder)
    const readme = readFileSync(join(folder, '..', 'README.md'), 'utf8').replaceAll('\r\n', '\n')
    expect(readme).toContain(`\n${caseCounts(known)}\n\nBesides these, ${codes.length} further codes`)
    expect(caseCounts(known)).toContain(`| together | ${cases.length} |`)
  })

  test('hold faults that are read without a problem', async () => {
    const { cases: known } = await loadKnowledge(folder)
    expect((await loadFaults(folder, known)).mistakes.map(mistakeLine)).toEqual([])
  })
})
