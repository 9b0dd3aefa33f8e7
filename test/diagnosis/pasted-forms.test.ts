import { describe, expect, test } from 'vitest'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { nameOf, shippedKnowledge } from './shipped-knowledge.ts'
import { failedWriters, stableWriters, waitingWriters } from './writer-listings.ts'

const triage = buildTriage(shippedKnowledge)
const writers = 'azure-vm/vss-writers-bad-state'
const comPlus = 'azure-vm/com-plus-error'
const code = 'ExtensionFailedVssWriterInBadState'
const english = 'Snapshot operation failed because VSS writers were in a bad state.'
const french =
  'L’opération de capture instantanée a échoué parce que les enregistreurs VSS étaient dans un état incorrect.'

function found(text: string): string[] {
  return triage.diagnose(text).matches.map((match) => `${nameOf(match)} ${match.confidence}`)
}

/** As a console of so many columns shows a long line. */
function wrapped(text: string, columns: number): string {
  return text.replace(new RegExp(`.{${columns}}`, 'g'), '$&\r\n')
}

describe('a code makes its case certain wherever it stands', () => {
  test.each([
    ['in a sentence', `Since Monday the portal says ${code}, what is that?`],
    ['in JSON', JSON.stringify({ status: 'Failed', error: { code, message: 'see details' } }, null, 2)],
    ['in JSON within JSON', JSON.stringify({ body: JSON.stringify({ error: { code } }) })],
    ['in XML', `<Event><Data Name="ErrorCode">${code}</Data></Event>`],
    ['in escaped XML', `&lt;code&gt;${code}&lt;/code&gt;`],
    ['in a log line', `2026-11-21T02:00:07Z [ERR] job=42 rc=-1 errorCode=${code}; retry in 30s`],
    ['in a mail, quoted', `> > Error Code : ${code}\r\n> > Recommended action`],
    [
      'broken by a narrow console',
      wrapped(`${'the job of last night ended with the code '.repeat(3)}${code} again`, 50),
    ],
    ['in UTF-16 that was misread', [...`code ${code}`].join('\0')],
  ])('%s', (_, text) => expect(found(text)[0]).toBe(`${writers} certain`))
})

describe('a message names its case', () => {
  test.each([
    ['as it is', french],
    ['without its accents', french.normalize('NFD').replace(/\p{M}/gu, '')],
    ['in capitals', french.toUpperCase()],
    ['in JSON', JSON.stringify({ message: french })],
    [
      'in JSON with every accent escaped',
      JSON.stringify(french).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['in XML', `<m>${french.replace(/[^ -~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</m>`],
    ['read as Windows-1252', new TextDecoder('windows-1252').decode(new TextEncoder().encode(french))],
    [
      'broken by a narrow console',
      wrapped(`Statut : ${french} Veuillez réessayer plus tard, merci de votre patience.`, 50),
    ],
  ])('%s, and for certain', (_, text) => expect(found(text)[0]).toBe(`${writers} certain`))

  test.each([
    ['whose end was cut off', english.slice(0, 48)],
    ['whose beginning was cut off', english.slice(14)],
    ['with a typing mistake', english.replace('failed', 'faild')],
    ['with another word', english.replace('bad', 'poor')],
  ])('%s, but never for certain', (_, text) => {
    expect(found(text)[0]).toMatch(new RegExp(`^${writers} (likely|possible)$`))
    expect(triage.diagnose(text).matches[0]?.why[0]?.key).toBe('why.part')
    expect(found(text).filter((match) => match.endsWith('certain'))).toEqual([])
  })

  test('is still possible by its other words when its accents became question marks', () => {
    expect(found(french.replace(/[éè]/g, '\ufffd'))[0]).toBe(`${writers} possible`)
  })
})

describe('several errors in one text', () => {
  test.each([
    ['codes', `${code}\r\nand on the other VM ExtensionSnapshotFailedCOM`],
    ['a code and a message', `job 1: Snapshot operation failed due to COM+ error\njob 2: ${code}`],
    ['messages of two languages', `Snapshot operation failed due to COM+ error --- ${french}`],
  ])('each get their case: %s', (_, text) => {
    expect(found(text).sort()).toEqual([`${comPlus} certain`, `${writers} certain`])
  })
})

describe('the output of vssadmin list writers', () => {
  test.each(Object.entries(failedWriters))(
    'with a failed writer makes the case of the writers certain: %s',
    (_, text) => {
      expect(found(text)[0]).toBe(`${writers} certain`)
      expect(triage.diagnose(text).matches[0]?.why[0]).toEqual({
        key: 'why.writers',
        values: { writers: 'SqlServerWriter' },
      })
    },
  )

  test('with a writer that waits makes it likely: a backup may be running', () => {
    expect(found(waitingWriters)[0]).toBe(`${writers} likely`)
  })

  test('with stable writers alone makes nothing more than possible', () => {
    expect(found(stableWriters).filter((match) => !match.endsWith('possible'))).toEqual([])
    expect(found(stableWriters)[0]).toBe(`${writers} possible`)
  })
})

describe('nothing is certain about', () => {
  test.each([
    'The backup job completed successfully. Bytes transferred: 34513 MB. Duration 00:42:11.',
    'La sauvegarde s’est terminée correctement à 02:14, 0 erreur, 0 avertissement.',
    'De back-up is voltooid. Fouten: 0, waarschuwingen: 0.',
    'Status: Succeeded, ErrorCode: 0, HResult: 0x00000000',
    '34513 100050 130001 4024 3106 30111 2147942405',
    'Order 100050 was shipped on 2026-11-21, invoice 34513.',
    'Veeam Backup: Failed to create snapshot (Microsoft Software Shadow Copy provider 1.0) Error: VSSControl: 2147754754',
    'Backup Exec Alert: Job Failed. Error e000fed1: A failure occurred querying the Writer status. V-79-57344-65233',
    'Acronis: Windows error (0x80070015) The device is not ready while creating the volume snapshot.',
    'Error 1935. An error occurred during the installation of assembly component. HRESULT: 0x80070BC9',
    'npm ERR! code ERESOLVE could not resolve dependency',
    'ORA-12154: TNS:could not resolve the connect identifier specified',
    "Cannot open database requested by the login. The login failed. Login failed for user 'sa'. Error: 18456",
  ])('a healthy line, a plain number or another product: %s', (text) => {
    expect(found(text).filter((match) => match.endsWith('certain'))).toEqual([])
  })
})
