import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadKnowledge, mistakesOfCase } from '../../electron/cases/load-knowledge.ts'
import { mistakeLine } from '../../electron/cases/mistake.ts'
import { reads, resources } from '../../shared/kinds.ts'
import { damaged, knowledgeFolder, wholeCase } from './knowledge-folder.ts'

async function mistakesIn(text: string, file = 'cases/mars/sample.yaml'): Promise<string[]> {
  const { cases, mistakes } = await loadKnowledge(knowledgeFolder({ [file]: text }))
  expect(cases).toEqual([])
  return mistakes.map(mistakeLine)
}

const at = 'cases/mars/sample.yaml'
const step = '      change: registryValue\n      at: { key: HKLM\\SOFTWARE\\Sample, name: Value }\n'
const to = '      to: { kind: String, data: good }\n'

describe('a knowledge folder', () => {
  test('answers a whole case with every default filled in', async () => {
    const { cases, mistakes } = await loadKnowledge(knowledgeFolder({ 'cases/mars/sample.yaml': wholeCase }))
    expect(mistakes).toEqual([])
    expect(cases[0]).toMatchObject({ id: 'mars/sample', related: [], codes: [], checks: [{ when: 'always' }] })
  })

  test('answers its cases in the order of their ids', async () => {
    const files = { 'cases/mars/sample.yaml': wholeCase, 'cases/mars/another.yaml': wholeCase }
    const { cases } = await loadKnowledge(knowledgeFolder(files))
    expect(cases.map(({ id }) => id)).toEqual(['mars/another', 'mars/sample'])
  })

  test('keeps the whole files when others are damaged, and tells of each damaged one', async () => {
    const files = {
      'cases/mars/sample.yaml': wholeCase,
      'cases/mars/broken.yaml': 'schema: [',
      'cases/mars/typing-error.yaml': damaged('covers: [sample]', 'covers: [sample]\ncolour: red'),
      'vss-writers.yaml': 'writers: none',
    }
    const knowledge = await loadKnowledge(knowledgeFolder(files))
    expect(knowledge.cases.map(({ id }) => id)).toEqual(['mars/sample'])
    expect(new Set(knowledge.mistakes.map(({ file }) => file))).toEqual(
      new Set(['cases/mars/broken.yaml', 'cases/mars/typing-error.yaml', 'vss-writers.yaml']),
    )
    expect(mistakesOfCase(knowledge, 'mars/typing-error').map(mistakeLine)).toEqual([
      'cases/mars/typing-error.yaml:3: colour: no field is called colour here',
    ])
    expect(mistakesOfCase(knowledge, 'mars/sample')).toEqual([])
  })

  test('a case may be related to one whose file is damaged', async () => {
    const related = `${wholeCase}related: [mars/broken]\n`
    const files = { 'cases/mars/sample.yaml': related, 'cases/mars/broken.yaml': 'schema: [' }
    const { cases } = await loadKnowledge(knowledgeFolder(files))
    expect(cases.map(({ id }) => id)).toEqual(['mars/sample'])
  })

  test('says so when it is not there at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const { mistakes } = await loadKnowledge(join(folder, 'nowhere'))
    expect(mistakes.map(mistakeLine)).toEqual([
      'cases: cannot be read (ENOENT)',
      'concepts.yaml: cannot be read (ENOENT)',
      'endpoints.yaml: cannot be read (ENOENT)',
      'error-codes.yaml: cannot be read (ENOENT)',
      'limits.yaml: cannot be read (ENOENT)',
      'vss-writers.yaml: cannot be read (ENOENT)',
    ])
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says so when a file may not be read',
    async () => {
      const folder = knowledgeFolder({ 'cases/mars/sample.yaml': wholeCase })
      chmodSync(join(folder, 'cases/mars/sample.yaml'), 0)
      const { mistakes } = await loadKnowledge(folder)
      expect(mistakes.map(mistakeLine)).toEqual(['cases/mars/sample.yaml: cannot be read (EACCES)'])
    },
  )

  test('leaves files of other kinds alone', async () => {
    const files = { 'cases/mars/sample.yaml': wholeCase, 'cases/mars/picture.png': 'x', 'cases/notes.md': '# Notes' }
    const { mistakes } = await loadKnowledge(knowledgeFolder(files))
    expect(mistakes).toEqual([])
  })
})

describe('a damaged case is refused with file, line, field and what is expected', () => {
  const damages: [what: string, text: string, ...lines: string[]][] = [
    ['an empty file', '', `${at}: the file is empty`],
    [
      'a bracket that is not closed',
      'schema: 2\ncovers: [mars',
      `${at}:2: no valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]`,
    ],
    [
      'a field given twice',
      damaged('roles: [mars]', 'roles: [mars]\nroles: [mabs]'),
      `${at}:4: no valid YAML: Map keys must be unique`,
    ],
    ['a text instead of fields', 'just words', `${at}:1: expected fields, found "just words"`],
    [
      'a missing field',
      damaged('references: [https://learn.microsoft.com/azure/backup/]\n', ''),
      `${at}:1: references: this field is missing (a list)`,
    ],
    [
      'a text that is none',
      damaged('title: Title', 'title: { en: Title }'),
      `${at}:4: title: expected a text, found {"en":"Title"}`,
    ],
    ['a missing text', damaged('title: Title\n', ''), `${at}:1: title: this field is missing (a text)`],
    [
      'a field nobody knows',
      damaged('causes:', 'colour: red\ncauses:'),
      `${at}:6: colour: no field is called colour here`,
    ],
    [
      'an id beside the one that the path gives',
      damaged('schema: 2', 'schema: 2\nid: mars/sample'),
      `${at}:2: id: the path of the file says the id; leave this field out`,
    ],
    [
      'a role that does not exist',
      damaged('roles: [mars]', 'roles: [dpm]'),
      `${at}:3: roles.0: expected one of "mars", "mabs", "dpm-agent", "azure-vm", "any", found "dpm"`,
    ],
    ['the first form of the format', damaged('schema: 2', 'schema: 1'), `${at}:1: schema: expected 2, found 1`],
    [
      'a read that does not exist',
      damaged('read: registryValue', 'read: registryKey'),
      `${at}:20: checks.0.read: expected one of ${namesOf(resources)}, ${namesOf(reads)}, found "registryKey"`,
    ],
    [
      'a target without its name',
      damaged(
        'at: { key: HKLM\\SOFTWARE\\Sample, name: Value }\n    expect',
        'at: { key: HKLM\\SOFTWARE\\Sample }\n    expect',
      ),
      `${at}:21: checks.0.at.name: this field is missing (a text)`,
    ],
    [
      'a key without its hive',
      damaged(
        'at: { key: HKLM\\SOFTWARE\\Sample, name: Value }\n    expect',
        'at: { key: SOFTWARE\\Sample, name: Value }\n    expect',
      ),
      `${at}:21: checks.0.at.key: a key starts with HKLM\\ or HKU\\S-1-… (the SID of an account) and has no empty part, found "SOFTWARE\\\\Sample"`,
    ],
    [
      'a comparison that does not exist',
      damaged('value.data: good }', 'value.data: { equals: good } }'),
      `${at}:22: checks.0.expect.value.data.equals: no field is called equals here`,
    ],
    [
      'a registry kind that does not exist',
      damaged(to, '      to: { kind: Dword, data: "1" }\n'),
      `${at}:31: fix.steps.0.to.kind: expected one of "String", "ExpandString", "DWord", "QWord", "MultiString", "Binary", "None", found "Dword"`,
    ],
    [
      'a number where the registry data is text',
      damaged(to, '      to: { kind: DWord, data: 1 }\n'),
      `${at}:31: fix.steps.0.to.data: expected a text, found 1`,
    ],
    [
      'a change that does not exist',
      damaged('change: registryValue', 'change: registry'),
      `${at}:29: fix.steps.0.change: expected one of ${namesOf(resources)}, found "registry"`,
    ],
    [
      'a step that is of no kind',
      damaged(`${step}${to}`, ''),
      `${at}:27: fix.steps.0: a step needs one of change, action, make, guidance`,
    ],
    [
      'a step of two kinds',
      damaged(to, `${to}      make: value-set\n`),
      `${at}:32: fix.steps.0.make: no field is called make here`,
    ],
    [
      'a service that should be nothing',
      damaged(`${step}${to}`, '      change: service\n      at: { name: VSS }\n      to: {}\n'),
      `${at}:31: fix.steps.0.to: say at least one thing the service should be`,
    ],
    [
      'guidance without its question',
      damaged(`${step}${to}`, '      guidance: Do\n      where: portal\n'),
      `${at}:27: fix.steps.0.question: this field is missing (a text)`,
    ],
    [
      'a step that makes a check that does not exist',
      damaged(`${step}${to}`, '      make: value-sett\n'),
      `${at}:29: fix.steps.0.make: no check is called value-sett`,
    ],
    [
      'a step that waits for a check that does not exist',
      damaged(to, `${to}      onlyIfFailing: [other]\n`),
      `${at}:32: fix.steps.0.onlyIfFailing: no check is called other`,
    ],
    [
      'an input that does not exist',
      damaged('data: good }\nreferences', 'data: "{input.share}" }\nreferences'),
      `${at}:27: fix.steps.0: no input is called share`,
    ],
    [
      'a fact that does not exist',
      damaged('data: good }\nreferences', 'data: "{fact.folder}\\\\bin" }\nreferences'),
      `${at}:27: fix.steps.0: no fact is called folder`,
    ],
    [
      'a fact in a text without words for when it is not known',
      damaged(
        'checks:\n  - id: value-set\n    title: Set',
        "facts:\n  - { name: folder, read: service, at: { name: VSS }, field: account }\nchecks:\n  - id: value-set\n    title: 'Set in {fact.folder}'",
      ),
      `${at}:20: checks.0: the fact folder stands in a text, so it needs words for when nobody could read it (unknown)`,
    ],
    [
      'an entry of a list in a step that is not repeated',
      damaged('data: good }\nreferences', 'data: "{item.name}" }\nreferences'),
      `${at}:27: fix.steps.0: {item.…} stands only in a step with forEach`,
    ],
    [
      'a field that the read does not answer',
      damaged('value.kind: String', 'value.kin: String'),
      `${at}:22: checks.0.expect.value.kin: registryValue answers no field value.kin; there are: kind, data`,
    ],
    [
      'a field that an entry of the list does not have',
      damaged(
        'read: registryValue\n    at: { key: HKLM\\SOFTWARE\\Sample, name: Value }\n    expect: { exists: true, value.kind: String, value.data: good }',
        'read: vssWriters\n    expect: { writers: { every: { sate: 1 } } }',
      ),
      `${at}:21: checks.0.expect.writers.every.sate: an entry of writers answers no field sate; there are: name, classId, state, hasLastError, lastError, condition, service, restart`,
    ],
    [
      'a quantity of something that is no list',
      damaged('value.data: good }', 'value.data: good, exists: { every: { a: 1 } } }').replace('exists: true, ', ''),
      `${at}:22: checks.0.expect.exists.every: exists is no list`,
    ],
    [
      'a step repeated for a list that is not answered',
      damaged(to, `${to}      forEach: { check: value-set, list: entries }\n`),
      `${at}:32: fix.steps.0.forEach.list: registryValue answers no list entries`,
    ],
    [
      'a default beyond its limits',
      damaged('default: 10', 'default: 101'),
      `${at}:14: inputs.0.default: must lie between 1 and 100`,
    ],
    [
      'a reference that is not https',
      damaged('[https://learn', '[http://learn'),
      `${at}:32: references.0: must be an https address, found "http://learn.microsoft.com/azure/backup/"`,
    ],
    [
      'a related case that does not exist',
      `${wholeCase}related: [mars/other]\n`,
      `${at}:34: related.0: there is no case mars/other`,
    ],
    [
      'two faults at once',
      damaged('roles: [mars]', 'roles: [dpm]').replace('default: 10', 'default: ten'),
      `${at}:3: roles.0: expected one of "mars", "mabs", "dpm-agent", "azure-vm", "any", found "dpm"`,
      `${at}:14: inputs.0.default: expected a number, found "ten"`,
    ],
  ]

  test.each(damages)('%s', async (_what, text, ...lines) => {
    expect(await mistakesIn(text)).toEqual(lines)
  })

  test('a file in no folder of a product has no valid id', async () => {
    const [mistake] = await mistakesIn(wholeCase, 'cases/sample.yaml')
    expect(mistake).toMatch(/^cases\/sample\.yaml:1: id: /)
  })
})

/** Names as the loader lists them. */
function namesOf(table: object): string {
  return Object.keys(table)
    .map((name) => `"${name}"`)
    .join(', ')
}

test('a case that asks for a set of hosts which endpoints.yaml does not have is refused where it stands', async () => {
  const asked = wholeCase.replace(
    'checks:\n',
    'checks:\n  - id: way\n    title: Way\n    read: endpoint\n    at: { set: azure }\n    expect: { hosts: { every: { reachable: true } } }\n    meaning: No way.\n',
  )
  const sets =
    'schema: 1\nsets:\n  azure:\n    source: https://learn.microsoft.com/azure\n    asOf: 2026-11-21\n    hosts: [{ host: azure.test }]\n'
  const lines = async (endpoints: string) => {
    const files = { 'cases/mars/sample.yaml': asked, 'endpoints.yaml': endpoints }
    return (await loadKnowledge(knowledgeFolder(files))).mistakes.map(mistakeLine)
  }
  expect(asked).not.toBe(wholeCase)
  expect(await lines(sets)).toEqual([])
  expect(await lines('schema: 1\nsets: {}\n')).toEqual([
    expect.stringMatching(/^cases\/mars\/sample\.yaml:\d+: checks\.0\.at\.set: endpoints\.yaml has no set azure$/),
  ])
})
