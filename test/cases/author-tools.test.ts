import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseIndex } from '../../electron/cases/case-index.ts'
import { caseSkeleton } from '../../electron/cases/case-skeleton.ts'
import { checkFile, StrayFile } from '../../electron/cases/check-file.ts'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { mistakeLine } from '../../electron/cases/mistake.ts'
import { overlaySkeleton } from '../../electron/cases/overlay-skeleton.ts'
import { styleMistakes } from '../../electron/cases/style-rules.ts'
import { outdatedTranslations, translatedNow } from '../../electron/cases/translated.ts'
import { patchRules } from '../../electron/session/patch-rules.ts'
import { root } from '../../scripts/installed.mjs'
import { damaged, knowledgeFolder, wholeCase, wholeFrench } from './knowledge-folder.ts'

const file = 'cases/mars/sample.yaml'
const french = 'cases/mars/sample.fr.yaml'
const check = async (files: Record<string, string>, looked = file) =>
  checkFile(join(knowledgeFolder({ [file]: wholeCase, ...files }), looked), patchRules)

describe('looking at a file', () => {
  test('finds nothing wrong with a whole case, and says what is not translated', async () => {
    const { mistakes, untranslated } = await check({ [french]: wholeFrench })
    expect(mistakes).toEqual([])
    expect(untranslated).toContain('nl: title')
    expect(untranslated).not.toContain('fr: title')
  })

  test('looks at translations and faults of a case with it', async () => {
    const faults = 'faults:\n  - { name: one, server: mars, fails: [other] }\n'
    const { mistakes } = await check({ [french]: 'colour: rouge\n', 'cases/mars/sample.fault.yaml': faults })
    expect(mistakes.map(mistakeLine)).toEqual([
      'cases/mars/sample.fr.yaml:1: colour: the English file has no text called colour here',
      'cases/mars/sample.fault.yaml:2: faults.0.fails: the case has no check other; there are: value-set',
    ])
  })

  test('leaves other cases alone', async () => {
    expect((await check({ 'cases/mars/other.yaml': 'schema: [' })).mistakes).toEqual([])
  })

  const faultWith = async (read: string) => {
    const faults = `faults:\n  - name: one\n    server: mars\n    reads: [${read}]\n    fails: [value-set]\n`
    const { mistakes } = await check({ 'cases/mars/sample.fault.yaml': faults }, 'cases/mars/sample.fault.yaml')
    return mistakes.map(mistakeLine)
  }

  test('knows a fault whose read could never answer so', async () => {
    const answer = '{ clusterNode: perhaps, rebootPending: false, domainController: false }'
    expect(await faultWith(`{ read: machineCondition, answer: ${answer} }`)).toEqual([
      expect.stringMatching(/fault\.yaml:4: faults\.0\.reads\.0\.answer\./),
    ])
  })

  test.each([
    ['service', '{ read: service, at: { name: VSS }, answer: { exists: false } }'],
    ['backupActivity', '{ read: backupActivity, answer: { running: true, by: [wbengine] } }'],
  ])('sends a fault to the patch for %s, of which the simulated server has data', async (name, read) => {
    expect(await faultWith(read)).toContainEqual(expect.stringContaining(`answers ${name} from its own data`))
  })

  test.each([
    ['{ obengine: { startType: auto } }', /services\.obengine\.startType: expected one of "boot".*found "auto"/],
    ['{ obengine: { state: stop } }', /services\.obengine\.state: expected one of "stopped".*found "stop"/],
    [
      '{ obengin: { state: stopped } }',
      /services\.obengin: the server mars has no service obengin, .*there are: .*obengine/,
    ],
    ['{ obengine: { colour: red } }', /services\.obengine\.colour: no field is called colour here/],
  ])('knows a patch of which no server can be made: %s', async (services, mistake) => {
    const faults = `faults:\n  - name: one\n    server: mars\n    patch:\n      services: ${services}\n    fails: [value-set]\n`
    const { mistakes } = await check({ 'cases/mars/sample.fault.yaml': faults }, 'cases/mars/sample.fault.yaml')
    expect(mistakes.map(mistakeLine)).toEqual([expect.stringMatching(mistake)])
  })

  test.each([
    ['state: running', 'state: run', /checks\.0\.expect\.state: expected one of "stopped", .*found "run"/],
    ['state: running', 'state: { in: [running, run] }', /checks\.0\.expect\.state\.in\.1: .*found "run"/],
    ['state: running', 'state: { not: run }', /checks\.0\.expect\.state\.not: .*found "run"/],
    ['state: running', 'exists: perhaps', /checks\.0\.expect\.exists: expected one of false, true, found "perhaps"/],
  ])('knows an expectation that no server could meet, or none could miss: %s as %s', async (right, wrong, mistake) => {
    const ofService = (expected: string) =>
      wholeCase.replace(
        / {4}read: registryValue\n {4}at: .*\n {4}expect: .*\n/,
        `    read: service\n    at: { name: VSS }\n    expect: { ${expected} }\n`,
      )
    const mistakesOf = async (expected: string) =>
      (await check({ [file]: ofService(expected) })).mistakes.map(mistakeLine).filter((line) => line.includes('expect'))
    expect(await mistakesOf(right)).toEqual([])
    expect(await mistakesOf(wrong)).toEqual([expect.stringMatching(mistake)])
  })

  test('names the allowed values of a change, not the placeholder that might stand there too', async () => {
    const change = '      change: service\n      at: { name: VSS }\n      to: { startType: auto }\n'
    const { mistakes } = await check({
      [file]: wholeCase.replace(/ {6}change: registryValue\n {6}at: .*\n {6}to: .*\n/, change),
    })
    expect(mistakes.map(mistakeLine)).toContainEqual(
      expect.stringMatching(/to\.startType: expected one of "automatic", "manual", "disabled", found "auto"/),
    )
  })

  test('says of a file that lies in no knowledge folder that nobody knows what it is', async () => {
    await expect(checkFile(join(root, 'README.md'), patchRules)).rejects.toThrow(StrayFile)
  })
})

describe('the style of a file', () => {
  const styled = (text: string, name = file) => styleMistakes({ file: name, case: null, text }).map(mistakeLine)

  test('wants quotes around a text in braces, because a comma would begin another field', () => {
    const flow = damaged(
      '  - id: wrong-value\n    text: Cause\n    checks: [value-set]',
      '  - { id: wrong-value, text: Cause }',
    )
    expect(styled(flow)).toEqual([
      `${file}:7: a text in braces or brackets stands in quotes, because a comma would begin another field`,
    ])
    expect(styled(flow.replace('text: Cause', "text: 'Cause'"))).toEqual([])
    expect(styled('title: Titre\nchecks: { one: { title: Un } }\n', french)).toHaveLength(1)
  })

  test.each(['on', 'off', 'yes', 'No'])(
    'wants quotes around %s, which other programs read as true or false',
    (word) => {
      expect(styled(damaged('title: Title', `title: ${word}`))).toEqual([
        `${file}:4: write '${word}' in quotes: other YAML programs read it as true or false`,
      ])
    },
  )
})

describe('the skeleton of a case', () => {
  test.each(['mars', 'mabs', 'azure-vm'] as const)('of %s loads as it is', async (product) => {
    const path = `cases/${product}/new-one.yaml`
    const text = caseSkeleton(product, '2026-11-21')
    const common = readFileSync(join(root, 'knowledge/common/server.yaml'), 'utf8')
    const limits = readFileSync(join(root, 'knowledge/limits.yaml'), 'utf8')
    const folder = knowledgeFolder({ [path]: text, 'common/server.yaml': common, 'limits.yaml': limits })
    const { cases, mistakes } = await loadKnowledge(folder)
    expect(mistakes.map(mistakeLine)).toEqual([])
    expect(cases.map(({ id }) => id)).toEqual([`${product}/new-one`])
    expect(styleMistakes({ file: path, case: null, text })).toEqual([])
  })
})

describe('the skeleton of a translation', () => {
  test('gives every text its place below the English one', async () => {
    const { text, missing } = overlaySkeleton(file, wholeCase, '', 'fr')
    expect(missing).toBe(8)
    expect(text).toContain('title: # Title')
    const { mistakes, untranslated } = await check({ [french]: text })
    expect(mistakes).toEqual([])
    expect(untranslated.filter((one) => one.startsWith('fr'))).toHaveLength(8)
  })

  test('keeps what is translated, comments included, and adds what is missing', () => {
    const { text, missing } = overlaySkeleton(file, wholeCase, '# looked at by Anne\ntitle: Titre\n', 'fr')
    expect(missing).toBe(7)
    expect(text).toContain('# looked at by Anne\ntitle: Titre\n')
  })

  test('has nothing to add to a whole translation', () => {
    expect(overlaySkeleton(file, wholeCase, wholeFrench, 'fr').missing).toBe(0)
  })
})

describe('a translation whose English text has changed', () => {
  test('is named until somebody has looked at it', async () => {
    const folder = knowledgeFolder({ [file]: wholeCase, [french]: wholeFrench })
    const made = await translatedNow(folder)
    expect(outdatedTranslations(made, made)).toEqual([])
    writeFileSync(join(folder, file), wholeCase.replace('meaning: Meaning', 'meaning: Another meaning'))
    expect(outdatedTranslations(made, await translatedNow(folder))).toEqual([`${file}: checks.value-set.meaning (fr)`])
  })
})

describe('the index of cases', () => {
  test('lists each with its codes and what it covers, by product', async () => {
    const folder = knowledgeFolder({
      [file]: wholeCase,
      'cases/azure-vm/other.yaml': damaged('schema: 2', 'schema: 2\ncodes: [A|B]'),
    })
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    const { cases } = await loadKnowledge(folder)
    expect(caseIndex(cases, 'en').split('\n')).toEqual(
      expect.arrayContaining([
        '## MARS agent',
        '| mars/sample | Title |  | sample |',
        '| azure-vm/other | Title | A\\|B | other |',
      ]),
    )
  })
})
