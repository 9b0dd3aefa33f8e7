import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { mistakeLine } from '../../electron/cases/mistake.ts'
import { knowledgeFolder, wholeCase, wholeFrench } from './knowledge-folder.ts'

const file = 'cases/mars/sample.yaml'
const french = 'cases/mars/sample.fr.yaml'

async function loaded(files: Record<string, string>) {
  const { cases, mistakes, untranslated } = await loadKnowledge(knowledgeFolder({ [file]: wholeCase, ...files }))
  const [theCase] = cases
  if (!theCase) throw new Error(`The case was lost: ${mistakes.map(mistakeLine).join('; ')}`)
  return { theCase, mistakes: mistakes.map(mistakeLine), untranslated }
}

describe('a translation', () => {
  test('puts its texts beside the English ones, wherever they stand', async () => {
    const { theCase, mistakes } = await loaded({ [french]: wholeFrench })
    expect(mistakes).toEqual([])
    expect([theCase.title.fr, theCase.causes[0]?.text.fr, theCase.inputs[0]?.question.fr]).toEqual([
      'Titre',
      'Cause possible',
      'Combien ?',
    ])
    expect([theCase.checks[0]?.meaning.fr, theCase.fix?.impact.fr, theCase.fix?.steps[0]?.title.fr]).toEqual([
      'Sens',
      'Aucun',
      'La définir',
    ])
  })

  test('may name the text of a cause, or give it directly', async () => {
    const long = wholeFrench.replace('wrong-value: Cause possible', 'wrong-value: { text: Cause possible }')
    expect((await loaded({ [french]: long })).theCase.causes[0]?.text.fr).toBe('Cause possible')
  })

  test('that is missing leaves the case in English, with a mark that is seen', async () => {
    const { theCase, mistakes, untranslated } = await loaded({ [french]: wholeFrench })
    expect(mistakes).toEqual([])
    expect(theCase.title.nl).toBe('[EN] Title')
    expect(untranslated.filter(({ language }) => language === 'fr')).toEqual([])
    expect(untranslated).toContainEqual({ file, language: 'nl', text: 'checks.value-set.meaning' })
  })

  test('of messages and symptoms is a list of its own, not a translation', async () => {
    const own = `${wholeFrench}messages: [Le message exact.]\nsymptoms: [Rien ne démarre., La nuit non plus.]\n`
    const { theCase, untranslated } = await loaded({ [french]: own })
    expect(theCase.messages).toEqual({ en: [], fr: ['Le message exact.'], nl: [] })
    expect(theCase.symptoms.fr).toEqual(['Rien ne démarre.', 'La nuit non plus.'])
    expect(untranslated.filter(({ text }) => text === 'messages')).toEqual([])
  })

  const mistakes: [what: string, text: string, mistake: string, lost: 'title' | null][] = [
    [
      'a text that the English file does not have',
      wholeFrench.replace('  value-set:\n', '  value-set:\n    colour: rouge\n'),
      `${french}:10: checks.value-set.colour: the English file has no text called colour here`,
      null,
    ],
    [
      'a check that the English file does not have',
      wholeFrench.replace('  value-set:\n', '  other:\n    title: Autre\n  value-set:\n'),
      `${french}:9: checks.other: the English file has no text called other here`,
      null,
    ],
    [
      'a list where a text belongs',
      wholeFrench.replace('title: Titre', 'title: [Titre]'),
      `${french}:1: title: expected a text, found ["Titre"]`,
      'title',
    ],
    [
      'another placeholder than the English text has',
      wholeFrench.replace('title: Titre', "title: 'Titre {input.percent}'"),
      `${french}:1: title: must hold the same placeholders as the English text: none`,
      'title',
    ],
  ]

  test.each(mistakes)('with %s is told with its line, and costs that text only', async (_what, text, mistake, lost) => {
    const { theCase, mistakes } = await loaded({ [french]: text })
    expect(mistakes).toEqual([mistake])
    expect(theCase.title.fr).toBe(lost === 'title' ? '[EN] Title' : 'Titre')
    expect(theCase.fix?.impact.fr).toBe('Aucun')
  })

  test('that is no YAML is told, and the whole case is English', async () => {
    const { theCase, mistakes } = await loaded({ [french]: 'title: [' })
    expect(mistakes).toEqual([expect.stringMatching(/^cases\/mars\/sample\.fr\.yaml:1: no valid YAML/)])
    expect(theCase.title.fr).toBe('[EN] Title')
  })

  test('without an English file is told', async () => {
    const folder = knowledgeFolder({ 'cases/mars/other.fr.yaml': 'title: Titre\n' })
    expect((await loadKnowledge(folder)).mistakes.map(mistakeLine)).toEqual([
      'cases/mars/other.fr.yaml: there is no cases/mars/other.yaml that it belongs to',
    ])
  })

  test('in a language that the program does not have is told', async () => {
    const { mistakes } = await loaded({ 'cases/mars/sample.de.yaml': 'title: Titel\n' })
    expect(mistakes).toEqual([
      'cases/mars/sample.de.yaml: a file here is called name.yaml, name.fr.yaml, name.nl.yaml or name.fault.yaml',
    ])
  })
})
