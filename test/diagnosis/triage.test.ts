import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { diagnosisSchema, type Match } from '../../shared/model/diagnosis.ts'
import { languages } from '../../shared/model/language.ts'
import { translator } from '../../shared/text/translate.ts'
import { exampleCase } from './example-case.ts'

const credentialsMessage = {
  en: ['Invalid vault credentials provided. The file is either corrupted or out of date. (ID: 34513)'],
  fr: ['Informations d’identification du coffre fournies non valides. Le fichier est endommagé. (ID : 34513)'],
  nl: ['Er zijn ongeldige kluisreferenties ingevoerd'],
}
const cases = [
  exampleCase({ id: 'mars/credentials-expired', codes: ['34513'], messages: credentialsMessage }),
  exampleCase({ id: 'mars/clock-wrong', codes: ['34513'], messages: credentialsMessage }),
  exampleCase({ id: 'mars/no-internet', codes: ['100050'] }),
  exampleCase({ id: 'mars/scratch-full', codes: ['0x1FC07', 'SalLowDiskSpace'] }),
  exampleCase({ id: 'mars/file-damaged', codes: ['0x80070570'] }),
  exampleCase({ id: 'mars/download-refused', codes: ['403'] }),
  exampleCase({
    id: 'azure-vm/writers-bad',
    codes: ['ExtensionFailedVssWriterInBadState'],
    messages: {
      en: ['Snapshot operation failed because VSS writers were in a bad state.'],
      fr: ['L’opération de capture instantanée a échoué, car les enregistreurs VSS étaient dans un état incorrect.'],
    },
    title: {
      en: 'VSS writers in a bad state',
      fr: 'Enregistreurs VSS dans un état incorrect',
      nl: 'VSS-schrijvers in een slechte staat',
    },
  }),
  exampleCase({
    id: 'azure-vm/writes-held-too-long',
    codes: ['ExtensionFailedVssWriterInBadState'],
    messages: { en: ['The shadow copy provider timed out while holding writes to the volume being shadow copied.'] },
  }),
  exampleCase({
    id: 'mabs/coordinator-unreachable',
    messages: {
      en: [
        'The agent operation failed because of a communication error with the DPM service on <ServerName>. Try again.',
      ],
    },
    covers: ['mabs-coordinator', 'mabs-coordinator-other'],
  }),
]
const codes = [
  {
    code: 'AgentShadowCopyMissing',
    product: 'mars' as const,
    message: 'Backup failed: too little shadow space on %Volume;.',
    catalogue: null,
  },
  { code: 'DpmAgentSilent', product: 'mabs' as const, message: '', catalogue: 'mabs-coordinator-other' },
]
const { concepts } = await loadKnowledge(join(import.meta.dirname, '../../knowledge'))
const triage = buildTriage({ cases, codes, concepts })

function brief(text: string): string[] {
  return triage.diagnose(text).matches.map((match) => `${nameOf(match)} ${match.confidence}`)
}

function nameOf(match: Match): string {
  return 'case' in match ? match.case : match.code
}

const bothCredentialCases = ['mars/credentials-expired likely', 'mars/clock-wrong likely']

describe('codes in a pasted text', () => {
  test('a code that belongs to one case alone makes it certain', () => {
    expect(brief('Job failed, ErrorCode: SalLowDiskSpace')).toEqual(['mars/scratch-full certain'])
    expect(brief('the backup failed. (ID: 100050)')).toEqual(['mars/no-internet certain'])
  })

  test('a code that several cases share makes each of them likely', () => {
    expect(brief('Something went wrong (ID: 34513)')).toEqual(bothCredentialCases)
  })

  test.each([
    '0x186D2',
    '[0x186d2]',
    '100050',
    'error 100050',
    '(ID : 100050)',
    'ErrorCode = 100050',
    'Fout-id: 100050',
  ])('the id 100050 is recognised in %s', (text) => expect(brief(text)).toEqual(['mars/no-internet certain']))

  test.each([
    '"ErrorCode": 100050,',
    '<ErrorCode>100050</ErrorCode>',
    'Code d’erreur n° 100050',
    '(ID\u00a0:\u202f100050)',
  ])('the id 100050 is recognised in %s as well', (text) => expect(brief(text)).toEqual(['mars/no-internet certain']))

  test('hex padded to five digits is the same id', () => {
    expect(brief('internal service error [0x086D1]')).toEqual(bothCredentialCases)
    expect(brief('error 130055')).toEqual(['mars/scratch-full certain'])
  })

  test('another notation of a code is named in the reasons', () => {
    const why = triage.diagnose('0x186D2').matches[0]?.why[0]
    expect(why).toEqual({ key: 'why.face', values: { code: '100050', found: '0x186d2' } })
  })

  test.each([
    'the task {34513000-1111-4513-8888-100050999999}',
    'see D:\\error\\34513\\file and backupasync.cpp(34513)',
    'object [000001C3A77D5E10] on 2024-03-15 at 34513.44',
    'error 34513.44 on 10.0.34.513',
    'func+0x186d2',
    'Event ID: 34513',
    'process id 34513',
    'we copied 34513 files without error. 100050 more follow',
    'fault offset 0x000186D2',
  ])('numbers that are part of something else are no codes: %s', (text) => expect(brief(text)).toEqual([]))

  test('success is no fault', () => {
    expect(brief('ErrorCode : 120001')).toEqual([])
    expect(brief('Failed: Hr: = [0x00000000]')).toEqual([])
  })

  test('an HRESULT, which any program can report, is never certain', () => {
    expect(brief('Hr: = [0x80070570]')).toEqual(['mars/file-damaged likely'])
    expect(brief('DetailedErrorCode : -2147023504')).toEqual(['mars/file-damaged likely'])
    expect(brief('The printer reports 0x80070570')).toEqual([])
  })

  test('a short number is never certain, and nothing in a text about something else', () => {
    expect(brief('Failed to download the vault credentials. (ID: 403)')).toEqual(['mars/download-refused likely'])
    expect(brief('HTTP error 403 from the web server')).toEqual([])
  })

  test('an unknown code that looks like one of ours matches nothing', () => {
    expect(brief('UserErrorSomethingNew (ID: 99999)')).toEqual([])
  })

  test('a code that is only in the index answers the index entry', () => {
    expect(triage.diagnose('agentshadowcopymissing').matches).toMatchObject([
      { code: 'AgentShadowCopyMissing', product: 'mars', confidence: 'certain', why: [{ key: 'why.code' }] },
    ])
    expect(brief('Backup failed: too little shadow space on E:.')).toEqual(['AgentShadowCopyMissing certain'])
  })

  test('a code of the index that a case covers leads to the case', () => {
    expect(triage.diagnose('DpmAgentSilent').matches).toMatchObject([
      { case: 'mabs/coordinator-unreachable', covers: ['mabs-coordinator', 'mabs-coordinator-other'] },
    ])
  })
})

describe('messages in a pasted text', () => {
  const french =
    'L’opération de capture instantanée a échoué, car les enregistreurs VSS étaient dans un état incorrect.'

  test.each([
    french,
    "l'operation de capture instantanee a echoue, car les enregistreurs vss etaient dans un etat incorrect",
    `  >${french.replace('capture ', 'capture\r\n > ').replaceAll('’', 'ʼ')}`,
    french.normalize('NFD'),
    JSON.stringify({ message: french }).replaceAll('’', '\\u2019'),
    [...french].join('\0'),
  ])('accents, quotes, line breaks and encodings do not matter: %s', (text) => {
    expect(brief(`Statut : ${text} Merci.`)[0]).toBe('azure-vm/writers-bad certain')
  })

  test('the id at its end may be missing', () => {
    expect(brief('Invalid vault credentials provided. The file is either corrupted or out of date.')).toEqual(
      bothCredentialCases,
    )
  })

  test('a message that belongs to one case decides between cases that share a code', () => {
    const text = 'ExtensionFailedVssWriterInBadState: Snapshot operation failed because VSS writers were in a bad state'
    expect(brief(text)).toEqual(['azure-vm/writers-bad certain', 'azure-vm/writes-held-too-long possible'])
  })

  test('a placeholder stands for a few words', () => {
    const around = (name: string) =>
      `The agent operation failed because of a communication error with the DPM service on ${name}. Try again.`
    expect(brief(around('dpm-01.contoso.com'))).toEqual(['mabs/coordinator-unreachable certain'])
    expect(brief(around('one two three '.repeat(20)))).not.toContain('mabs/coordinator-unreachable certain')
  })

  test('a message inside the longer message of another case is only possible', () => {
    const nested = buildTriage({
      cases: [
        exampleCase({ id: 'mars/short', messages: { en: ['The backup was stopped by the server'] } }),
        exampleCase({
          id: 'mars/long',
          messages: { en: ['The backup was stopped by the server for lack of scratch space'] },
        }),
      ],
      codes: [],
      concepts,
    })
    const found = nested.diagnose('The backup was stopped by the server for lack of scratch space').matches
    expect(found.map((match) => [nameOf(match), match.confidence])).toEqual([
      ['mars/long', 'certain'],
      ['mars/short', 'possible'],
    ])
  })

  test('the message of an HRESULT is Windows’ own, so it is never certain', () => {
    const windows = buildTriage({
      cases: [exampleCase({ id: 'mars/denied', codes: ['0x80070005'], messages: { en: ['Access is denied'] } })],
      codes: [],
      concepts,
    })
    expect(windows.diagnose('Access is denied.').matches[0]?.confidence).toBe('likely')
    expect(windows.diagnose('Cannot add the printer. Access is denied.').matches).toEqual([])
  })
})

describe('words in a pasted text', () => {
  test('words alone make a case possible, never more', () => {
    expect(brief('our VSS writers are in a bad state')).toEqual(['azure-vm/writers-bad possible'])
  })

  test('typing mistakes are forgiven', () => {
    expect(brief('enregistruers VSS dans un état incorect')).toEqual(['azure-vm/writers-bad possible'])
  })

  test.each([
    'Tomorrow it will rain in the north, with sunny spells in the afternoon.',
    'Demain, il pleuvra dans le nord avec de belles éclaircies l’après-midi.',
    'Morgen regent het in het noorden, met zonnige perioden in de middag.',
    "Login failed for user 'sa'. (Microsoft SQL Server, Error: 18456)",
    'Échec de l’ouverture de session de l’utilisateur. (Microsoft SQL Server, Erreur : 18456)',
    'Aanmelding is mislukt voor gebruiker. (Microsoft SQL Server, Fout: 18456)',
    'The Exchange mailbox database is dismounted (hr=0x80004005, ec=-543)',
    'La base de données de boîtes aux lettres Exchange est démontée.',
    'De postbusdatabase van Exchange kan niet worden gekoppeld. Fout 0x80004005.',
    'Windows cannot connect to the printer. Operation failed with error 0x0000011b.',
    'Windows ne peut pas se connecter à l’imprimante. L’opération a échoué.',
    'Kan geen verbinding maken met de printer. De bewerking is mislukt.',
    '',
    ' \r\n\t',
  ])('a text about something else matches nothing: %s', (text) => expect(brief(text)).toEqual([]))
})

describe('any text at all', () => {
  const noise = fc.array(
    fc.constantFrom('lorem', 'ipsum', '12', '7F3A', 'é', '–', '\t', '"', '\n', '{', 'C:\\x', '::'),
    { maxLength: 60 },
  )

  test('what stands around a message does not change the first match', () => {
    fc.assert(
      fc.property(
        noise,
        noise,
        fc.constantFrom(...cases.flatMap((one) => one.messages.map(({ text }) => text))),
        (before, after, text) => {
          const alone = triage.diagnose(text).matches[0]
          const within = triage.diagnose(`${before.join(' ')}\n${text}\n${after.join(' ')}`).matches[0]
          expect(within && nameOf(within)).toBe(alone && nameOf(alone))
          expect(within?.confidence).toBe(alone?.confidence)
        },
      ),
    )
  })

  test('a random text never makes anything certain, and every answer fits its schema', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 40 })), (text) => {
        const diagnosis = diagnosisSchema.parse(triage.diagnose(text))
        expect(diagnosis.matches.filter((match) => match.confidence === 'certain')).toEqual([])
      }),
    )
  })

  test('a code is found in a text of several megabytes, also where it is read in pieces', () => {
    const line = '1A2C\t0F84\t03/15\t22:03:11.770\t71\tbackupasync.cpp(1160)\tNORMAL\tBackup Progress\r\n'
    const many = line.repeat(30_000)
    expect(brief(`${many}${line.trim()} (ID: 100050)\r\n${many}`)).toEqual(['mars/no-internet certain'])
  })

  test('a number is not cut in two where a piece ends', () => {
    for (const shift of [-9, -6, -5, -4, -3, 0]) {
      const before = 'x '.repeat(500_000 + Math.floor(shift / 2))
      expect(brief(`${before}error 1000501 ${'y '.repeat(10_000)}`)).toEqual([])
      expect(brief(`${before}error 100050 ${'y '.repeat(10_000)}`)).toEqual(['mars/no-internet certain'])
    }
  })
})

test('every reason is a sentence in each language, with nothing left to fill in', () => {
  const texts = ['0x186D2', credentialsMessage.fr[0] ?? '', 'our VSS writers are in a bad state', 'Hr: = [0x80070570]']
  const reasons = texts.flatMap((text) => triage.diagnose(text).matches).flatMap((match) => match.why)
  expect(new Set(reasons.map(({ key }) => key))).toEqual(
    new Set(['why.face', 'why.message', 'why.shared', 'why.code', 'why.common', 'why.words']),
  )
  for (const language of languages) {
    for (const reason of reasons) {
      const sentence = translator(language)(reason)
      expect(sentence).not.toBe(reason.key)
      expect(sentence).not.toMatch(/\{\{|\$t|why\./)
    }
  }
})
