import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import { languages } from '../../shared/model/language.ts'
import { translator } from '../../shared/text/translate.ts'
import { exampleCase } from './example-case.ts'

const { concepts } = await loadKnowledge(join(import.meta.dirname, '../../knowledge'))
const cases = [
  exampleCase({
    id: 'mars/scratch-moved',
    title: { en: 'The scratch folder was moved by hand' },
    names: ['obengine', 'ScratchLocation'],
  }),
  exampleCase({ id: 'mars/schedule-greyed-out', symptoms: { en: ['The schedule is greyed out in the console'] } }),
  exampleCase({ id: 'mabs/replica-inconsistent', symptoms: { en: ['The replica of a file server is inconsistent'] } }),
  exampleCase({
    id: 'mars/tls12-off',
    title: { en: 'TLS12 is switched off' },
    causes: [{ language: 'en', text: 'Strong cryptography of .NET is disabled' }],
  }),
  exampleCase({ id: 'mabs/gap', title: { en: 'A row has a gap' } }),
  exampleCase({ id: 'azure-vm/agent-hangs', title: { en: 'The guest agent hangs' }, names: ['WaAppAgent.exe'] }),
]
const triage = buildTriage({ cases, codes: [], concepts })

function found(text: string, roles?: string[]): string[] {
  return triage.diagnose(text, roles).matches.map((match) => (isCaseMatch(match) ? match.case : match.code))
}

describe('a problem in an administrator’s own words', () => {
  test.each([
    ['someone relocated the cache directory', 'mars/scratch-moved'],
    ['quelqu’un a déplacé le dossier de cache', 'mars/scratch-moved'],
    ['iemand heeft de werkmap verplaatst', 'mars/scratch-moved'],
    ['la planification est grisée', 'mars/schedule-greyed-out'],
    ['het schema? alles is uitgeschakeld, back-ups zijn niet meer gepland', 'mars/schedule-greyed-out'],
    ['de replica van onze bestandsserver is niet meer consistent', 'mabs/replica-inconsistent'],
    ['l’agent invité reste bloqué', 'azure-vm/agent-hangs'],
  ])('is found in any language, whatever language the case is in: %s', (text, id) => {
    expect(found(text)[0]).toBe(id)
    expect(triage.diagnose(text).matches[0]?.confidence).toBe('possible')
  })

  test('is found whatever the endings and accents of its words', () => {
    expect(found('replicas inconsistency')[0]).toBe('mabs/replica-inconsistent')
    expect(found('gaps in our rows')[0]).toBe('mabs/gap')
    expect(found('planifiée, grise')).toEqual(found('planifiee, grise'))
  })

  test('is found by words that hold digits', () => {
    expect(found('is tls12 disabled, maybe?')[0]).toBe('mars/tls12-off')
  })

  test('is found by the name of a service, a file or a registry value alone, also in a long text', () => {
    for (const text of ['obengine', 'ScratchLocation', 'why is obengine.exe so big and noisy every single morning']) {
      expect([text, found(text)[0]]).toEqual([text, 'mars/scratch-moved'])
    }
    expect(found('WaAppAgent')[0]).toBe('azure-vm/agent-hangs')
  })

  test('names the words that fit as they were written', () => {
    const [match] = triage.diagnose('quelqu’un a déplacé le dossier de cache').matches
    expect(match?.why).toContainEqual({ key: 'why.words', values: { words: 'deplace, dossier, cache' } })
  })

  test('one common word is not enough', () => {
    expect(found('where is the folder of our holiday pictures')).toEqual([])
  })

  test('leads to five cases at most, none of which falls far behind the best', () => {
    const alike = Array.from({ length: 9 }, (_, index) =>
      exampleCase({ id: `mars/alike-${index}`, symptoms: { en: ['The vault cannot be reached through the proxy'] } }),
    )
    const loose = exampleCase({
      id: 'mars/loose',
      symptoms: { en: ['Nothing but a vault, or proxy, or whatever else'] },
    })
    const others = Array.from({ length: 40 }, (_, index) =>
      exampleCase({ id: `mars/other-${index}`, symptoms: { en: [`Something else number ${index} is wrong`] } }),
    )
    const many = buildTriage({ cases: [...alike, loose, ...others], codes: [], concepts })
    const matches = many.diagnose('our vault cannot be reached, proxy?').matches
    expect(matches).toHaveLength(5)
    const few = buildTriage({ cases: [...alike.slice(0, 1), loose, ...others], codes: [], concepts })
    expect(few.diagnose('our vault cannot be reached, proxy?').matches).toHaveLength(1)
  })

  test('what people say weighs more than what is done about it', () => {
    const said = exampleCase({ id: 'mars/said', symptoms: { en: ['The vault is not in the list'] } })
    const done = exampleCase({ id: 'mars/done', steps: [{ language: 'en', text: 'Choose the vault in the list' }] })
    const one = buildTriage({ cases: [done, said], codes: [], concepts })
    expect(
      one.diagnose('vault missing from the list').matches.map((match) => isCaseMatch(match) && match.case),
    ).toEqual(['mars/said'])
  })
})

describe('what a case says in one place', () => {
  const text = 'The vault is not in the list'
  const places = {
    step: exampleCase({ id: 'mars/step', title: { en: 'One' }, steps: [{ language: 'en', text }] }),
    cause: exampleCase({ id: 'mars/cause', title: { en: 'Two' }, causes: [{ language: 'en', text }] }),
    symptom: exampleCase({ id: 'mars/symptom', title: { en: 'Three' }, symptoms: { en: [text] } }),
  }

  test.each([
    ['cause', 'step'],
    ['symptom', 'cause'],
    ['symptom', 'step'],
  ] as const)('weighs more when it is a %s than when it is a %s', (heavy, light) => {
    const both = buildTriage({ cases: [places[light], places[heavy]], codes: [], concepts })
    expect(both.diagnose('vault not in the list').matches[0]).toMatchObject({ case: places[heavy].id })
  })
})

describe('words as people type them', () => {
  const mistyped = (ids: Record<string, string>, question: string) => {
    const known = Object.entries(ids).map(([id, symptom]) => exampleCase({ id, symptoms: { en: [symptom] } }))
    const typed = buildTriage({ cases: known, codes: [], concepts })
    return typed.diagnose(question).matches.map((match) => (isCaseMatch(match) ? match.case : match.code))
  }

  const ids = {
    'mars/cache': 'The working cache was relocated',
    'mars/machine': 'The computer was relocated',
    'mars/pad': 'The scratch pad',
  }

  test.each([
    ['two letters swapped', 'srcatch relocated'],
    ['a letter missing', 'scrtch relocated'],
    ['a letter too many', 'scrattch relocated'],
    ['another letter', 'scretch relocated'],
  ])('name what was meant although they have %s, also in another word for it', (_, text) => {
    expect(mistyped(ids, 'scratch relocated')[0]).toBe('mars/cache')
    expect(mistyped(ids, text)[0]).toBe('mars/cache')
  })

  test('stay what they are when they are words of their own, and when their last letter alone differs', () => {
    const alike = { 'mars/trace': 'The tracer ends', 'mars/brace': 'The braces end' }
    expect(mistyped(alike, 'tracer ending')).toEqual(['mars/trace'])
    expect(mistyped({ 'mars/cases': 'A certain turbine ends' }, 'turbina ending')).toEqual(['mars/cases'])
  })

  test('are one word or two: a back-up server, the backupserver', () => {
    const plans = { 'mars/plan': 'Het backupserver-schema is leeg', 'mars/up': 'Vooruit en op met de server' }
    for (const text of ['back-upserver schema', 'back upserver schema', 'backupserver schema']) {
      expect([text, mistyped(plans, text)[0]]).toEqual([text, 'mars/plan'])
    }
  })

  test('are found within a Dutch word that was made of them, and the other way round', () => {
    const dutch = (text: string, question: string) => {
      const known = [
        exampleCase({ id: 'mars/wanted', symptoms: { nl: [text] } }),
        exampleCase({ id: 'mars/tower', symptoms: { nl: ['toren sleutel', 'de bakens aan een kust'] } }),
        exampleCase({ id: 'mars/limit', symptoms: { nl: ['grens kader'] } }),
      ]
      return buildTriage({ cases: known, codes: [], concepts: {} }).diagnose(question).matches[0]
    }
    expect(dutch('de torengrens is bereikt', 'mijn toren is aan zijn grens')).toMatchObject({ case: 'mars/wanted' })
    expect(dutch('de toren is aan zijn grens', 'het is een torengrens')).toMatchObject({ case: 'mars/wanted' })
  })

  test('count although they are the digits of a code that is named among words', () => {
    const coded = buildTriage({
      cases: [exampleCase({ id: 'mars/renamed', codes: ['230006'], title: { en: 'The server has another name' } })],
      codes: [],
      concepts,
    })
    expect(coded.diagnose('230006 since we renamed it').matches).toMatchObject([
      { case: 'mars/renamed', confidence: 'possible' },
    ])
    expect(coded.diagnose('we copied 230006 files').matches).toEqual([])
  })
})

describe('the product that a text names', () => {
  const twins = buildTriage({
    cases: [
      exampleCase({ id: 'azure-vm/old', symptoms: { en: ['The agent is very old and fails'] } }),
      exampleCase({ id: 'mabs/old', symptoms: { en: ['The agent is very old and fails at night'] } }),
      exampleCase({ id: 'mars/old', symptoms: { en: ['The agent is very old and fails at night, often'] } }),
    ],
    codes: [],
    concepts,
  })
  const first = (text: string) => twins.diagnose(text).matches[0]

  test.each([
    ['a very old agent', 'azure-vm/old'],
    ['a very old agent on our DPM', 'mabs/old'],
    ['a very old MARS agent', 'mars/old'],
    ['a very old agent in a virtual machine', 'azure-vm/old'],
  ])('puts its cases before those that fit as well: %s', (text, id) => expect(first(text)).toMatchObject({ case: id }))

  test('puts them even before one of another product that more of its words fit', () => {
    const unlike = buildTriage({
      cases: [
        exampleCase({ id: 'azure-vm/upload', symptoms: { en: ['The upload is slow, red, noisy, purple and heavy'] } }),
        exampleCase({ id: 'mars/upload', symptoms: { en: ['The upload is slow and red'] } }),
      ],
      codes: [],
      concepts,
    })
    const order = (text: string) => unlike.diagnose(text).matches.map((match) => isCaseMatch(match) && match.case)
    expect(order('upload slow red noisy purple heavy')).toEqual(['azure-vm/upload'])
    expect(order('upload slow red noisy purple heavy with MARS')).toEqual(['mars/upload', 'azure-vm/upload'])
  })

  test('hides no case of another product', () => {
    const tape = buildTriage({
      cases: [exampleCase({ id: 'mabs/tape', symptoms: { en: ['The tape library makes noise'] } })],
      codes: [],
      concepts,
    })
    expect(tape.diagnose('the tape library beside MARS makes noise').matches[0]).toMatchObject({ case: 'mabs/tape' })
  })
})

describe('the kind of server', () => {
  const twins = [
    exampleCase({ id: 'mabs/no-network', codes: ['100050'], symptoms: { en: ['Nothing reaches the vault any more'] } }),
    exampleCase({ id: 'mars/no-network', codes: ['100050'], symptoms: { en: ['Nothing reaches the vault any more'] } }),
    exampleCase({ id: 'mabs/tape', symptoms: { en: ['The tape library makes noise'] } }),
  ]
  const both = buildTriage({ cases: twins, codes: [], concepts })
  const ids = (text: string, roles?: string[]) =>
    both.diagnose(text, roles).matches.map((match) => (isCaseMatch(match) ? match.case : match.code))

  test.each(['error 100050', 'nothing reaches the vault'])(
    'puts equal cases of other servers last, and says so: %s',
    (text) => {
      expect(ids(text)).toEqual(['mabs/no-network', 'mars/no-network'])
      expect(ids(text, ['mars'])).toEqual(['mars/no-network', 'mabs/no-network'])
      const [here, elsewhere] = both.diagnose(text, ['mars']).matches
      expect(here?.why).not.toContainEqual({ key: 'why.elsewhere' })
      expect(elsewhere?.why).toContainEqual(expect.objectContaining({ key: 'why.elsewhere' }))
    },
  )

  test('decides between cases that fit nearly as well', () => {
    const near = [
      exampleCase({ id: 'mabs/near', symptoms: { en: ['Nothing reaches the vault at noon'] } }),
      exampleCase({ id: 'mars/near', symptoms: { en: ['Nothing reaches the vault at night'] } }),
      ...Array.from({ length: 6 }, (_, index) =>
        exampleCase({ id: `mars/other-${index}`, symptoms: { en: [`Number ${index} stands still at noon`] } }),
      ),
    ]
    const nearly = buildTriage({ cases: near, codes: [], concepts })
    const first = (roles: string[]) => nearly.diagnose('nothing reaches the vault at noon', roles).matches[0]
    expect(first([])).toMatchObject({ case: 'mabs/near' })
    expect(first(['mars'])).toMatchObject({ case: 'mars/near' })
  })

  test('hides no case: what was pasted may come from another server', () => {
    expect(ids('the tape library makes noise', ['mars'])).toEqual(['mabs/tape'])
  })
})

test('every reason is a sentence in each language, with nothing left to fill in', () => {
  const part = buildTriage({
    cases: [
      exampleCase({
        id: 'mars/cut',
        messages: { en: ['The backup of this volume was stopped since scratch is too small'] },
      }),
      exampleCase({ id: 'azure-vm/writers', reads: ['vssWriters'] }),
    ],
    codes: [],
    concepts,
  })
  const guid = '{e8132975-6f93-4464-a53e-1050253ae220}'
  const list = (state: string) => `Writer name: 'System Writer'\n Id: ${guid}\n Instance: ${guid}\n State: ${state}`
  const reasons = [
    ...part.diagnose('The backup of this volume was stopped since scr', ['mabs']).matches,
    ...part.diagnose(list('[9] Failed')).matches,
    ...part.diagnose(list('[1] Stable')).matches,
  ].flatMap(({ why }) => why)
  const keys = ['why.part', 'why.elsewhere', 'why.writers', 'why.writersStable']
  expect(reasons.map(({ key }) => key)).toEqual(expect.arrayContaining(keys))
  for (const language of languages) {
    for (const reason of reasons) {
      expect(translator(language)(reason)).not.toMatch(/\{\{|\$t|why\./)
    }
  }
})
