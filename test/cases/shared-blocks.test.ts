import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { mistakeLine } from '../../electron/cases/mistake.ts'
import { damaged, knowledgeFolder } from './knowledge-folder.ts'

const common = `schema: 1
guards:
  quiet:
    title: Nothing runs
    read: backupActivity
    expect: { running: false }
    override: withReason
    refusal: Wait.
checks:
  load:
    title: Not busy
    read: serverLoad
    expect: { cpuPercent: { atMost: '{limit.load}' } }
    when: suspected
    meaning: Busy above {limit.load}%.
  folder:
    title: The folder is set
    read: registryValue
    at: { key: 'HKLM\\SOFTWARE\\{fact.name}', name: Folder }
    expect: { exists: true }
    meaning: No folder.
steps:
  wait:
    title: Wait
    guidance: Wait for {fact.name}.
    where: server
    question: Done?
facts:
  name:
    read: registryValue
    at: { key: HKLM\\SOFTWARE\\Sample, name: Name }
    field: value.data
    unknown: the program
`
const french = `guards:
  quiet:
    title: Rien ne tourne
    refusal: Attendez.
steps:
  wait:
    title: Attendre
    guidance: Attendez {fact.name}.
    question: Fait ?
`
const limits = `schema: 1
limits:
  load: { value: 90, source: https://learn.microsoft.com/azure/backup/, asOf: 2026-11-21 }
`
const files = { 'common/server.yaml': common, 'common/server.fr.yaml': french, 'limits.yaml': limits }
const uses = (use: string, beside = '') =>
  damaged('  steps:\n', `  guards: [{ use: server/quiet }]\n  steps:\n    - use: ${use}\n${beside}`)
const useCheck = (name: string, beside = '') => damaged('checks:\n', `checks:\n  - use: server/${name}\n${beside}`)

async function load(text: string, more: Record<string, string> = {}) {
  const { cases, mistakes } = await loadKnowledge(
    knowledgeFolder({ 'cases/mars/sample.yaml': text, ...files, ...more }),
  )
  return { theCase: cases[0], mistakes: mistakes.map(mistakeLine) }
}

describe('a block of a common file', () => {
  test('stands in the place of its `use`, with its name and its texts in every language', async () => {
    const { theCase, mistakes } = await load(uses('server/wait'))
    expect(mistakes).toEqual([])
    expect(theCase?.fix?.guards).toMatchObject([{ id: 'quiet', title: { fr: 'Rien ne tourne' } }])
    expect(theCase?.fix?.steps[0]).toMatchObject({ id: 'wait', title: { en: 'Wait', fr: 'Attendre' } })
    expect(JSON.stringify(theCase)).not.toContain('"use"')
  })

  test('brings the fact along that it asks for', async () => {
    const { theCase } = await load(uses('server/wait'))
    expect(theCase?.facts).toMatchObject([{ name: 'name', field: 'value.data', unknown: { en: 'the program' } }])
  })

  test('leaves a fact of that name to the case that has one', async () => {
    const own = 'facts:\n  - { name: name, read: service, at: { name: VSS }, field: state, unknown: it }\n'
    const { theCase } = await load(uses('server/wait').replace('checks:\n', `${own}checks:\n`))
    expect(theCase?.facts).toMatchObject([{ name: 'name', read: 'service' }])
  })

  test('takes from the case when it is asked, what its failing means and what it is called', async () => {
    const beside = '    id: busy\n    when: always\n    meaning: Another meaning.\n'
    const { theCase, mistakes } = await load(useCheck('load', beside), {
      'cases/mars/sample.fr.yaml': 'checks:\n  busy:\n    meaning: Un autre sens.\n',
    })
    expect(mistakes).toEqual([])
    expect(theCase?.checks[0]).toMatchObject({
      id: 'busy',
      when: 'always',
      title: { en: 'Not busy' },
      meaning: { en: 'Another meaning.', fr: 'Un autre sens.' },
    })
  })

  const mistakes: [what: string, text: string, mistake: string][] = [
    [
      'no block of that name',
      useCheck('lode'),
      'cases/mars/sample.yaml:18: checks.0.use: there is no block server/lode among the checks; there are: server/load, server/folder',
    ],
    [
      'another expectation beside it',
      useCheck('load', '    expect: { cpuPercent: 5 }\n'),
      'cases/mars/sample.yaml:19: checks.0.expect: beside use may stand: id, when, tells, applies, meaning',
    ],
    [
      'a value beside it that is none',
      useCheck('load', '    when: sometimes\n'),
      'cases/mars/sample.yaml:19: checks.0.when: expected one of "always", "suspected", found "sometimes"',
    ],
    [
      'a name that the case has already',
      useCheck('load', '    id: value-set\n'),
      'cases/mars/sample.yaml:20: checks.1: two checks are called value-set',
    ],
    [
      'a cause that the case does not have',
      uses('server/wait', '      cause: other\n'),
      'cases/mars/sample.yaml:29: fix.steps.0.cause: no cause is called other',
    ],
  ]

  test.each(mistakes)('with %s is told where the case says so', async (_what, text, mistake) => {
    const { theCase, mistakes } = await load(text)
    expect(theCase).toBeUndefined()
    expect(mistakes).toContain(mistake)
  })

  test('that is wrong itself is told in its own file, and at the line of each `use`', async () => {
    const wrong = { 'common/server.yaml': common.replace('cpuPercent: {', 'cpuPercent: { equals: 1,') }
    const { theCase, mistakes } = await load(useCheck('load'), wrong)
    expect(theCase).toBeUndefined()
    expect(mistakes).toEqual([
      'cases/mars/sample.yaml:18: checks.0.use: the block server/load is damaged; see its own file',
      'common/server.yaml:13: checks.load.expect.cpuPercent.equals: no field is called equals here',
    ])
  })

  test('that is wrong costs no case that does not use it', async () => {
    const wrong = { 'common/server.yaml': common.replace('cpuPercent: {', 'cpuPercent: { equals: 1,') }
    expect((await load(uses('server/wait'), wrong)).theCase?.id).toBe('mars/sample')
  })

  test('that does not fit the case is told at the line of the `use`', async () => {
    const making = common.replace(
      '    guidance: Wait for {fact.name}.\n    where: server\n    question: Done?\n',
      '    make: other\n',
    )
    const { mistakes } = await load(uses('server/wait'), {
      'common/server.yaml': making,
      'common/server.fr.yaml': '{}',
    })
    expect(mistakes).toEqual([
      'cases/mars/sample.yaml:28: fix.steps.0.use: server/wait: make: no check is called other',
    ])
  })
})

describe('a limit', () => {
  test('takes its own type where it stands alone, and is text in a text', async () => {
    const { theCase } = await load(useCheck('load'))
    expect(theCase?.checks[0]?.expect).toEqual({ cpuPercent: { atMost: 90 } })
    expect(theCase?.checks[0]?.meaning.en).toBe('Busy above 90%.')
  })

  test('is remembered by the check that rests on it, with its day and its source', async () => {
    const { theCase } = await load(useCheck('load'))
    expect(theCase?.checks.map((check) => check.limits)).toEqual([
      [{ name: 'load', asOf: '2026-11-21', source: 'https://learn.microsoft.com/azure/backup/' }],
      [],
    ])
  })

  test('that nobody has written down is told', async () => {
    const text = damaged('value.data: good }\n    meaning', "value.data: '{limit.best}' }\n    meaning")
    const { theCase, mistakes } = await load(text)
    expect(theCase).toBeUndefined()
    expect(mistakes).toEqual(['cases/mars/sample.yaml:22: checks.0.expect.value.data: limits.yaml has no limit best'])
  })
})
