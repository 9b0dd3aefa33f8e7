import { describe, expect, test } from 'vitest'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { nameOf, shippedKnowledge } from './shipped-knowledge.ts'

const triage = buildTriage(shippedKnowledge)
const found = (text: string) => triage.diagnose(text).matches.map((match) => `${nameOf(match)} ${match.confidence}`)
const writers = 'azure-vm/vss-writers-bad-state'

const event = `Log Name:      Application
Source:        VSS
Date:          21/11/2026 02:00:11
Event ID:      8193
Level:         Error
Description:
Volume Shadow Copy Service error: Unexpected error calling routine IVssWriterCallback. hr = 0x800423f4, The writer
experienced a non-transient error. If the backup process is retried, the error is likely to reoccur.`
const eventXml = `<Event><System><Provider Name="VSS"/><EventID>12289</EventID></System>
<EventData><Data>hr = 0x800423F4</Data></EventData></Event>`
const dpm = `The VSS application writer or the VSS provider is in a bad state. Either it was already in a bad state or it entered a
bad state during the current operation. (ID 30111 Details: VssError:The writer experienced a non-transient error.
(0x800423F4))`

describe('what is pasted most', () => {
  test.each([
    ['an event of VSS with 0x800423F4', event, `${writers} likely`],
    ['such an event in XML', eventXml, `${writers} likely`],
    ['0x800423F4 alone', '0x800423F4', `${writers} likely`],
    ['0x800423F4 among French words', 'VSS : événement 12289, erreur 0x800423F4', `${writers} likely`],
    ['0x800423F4 among Dutch words', 'VSS-gebeurtenis 12293, fout 0x800423f4', `${writers} likely`],
    ['the error of DPM about a writer', dpm, `${writers} certain`],
    ['ID 30111', 'ID 30111', `${writers} certain`],
    ['ID 30111 in French', '(ID : 30111)', `${writers} certain`],
    ['ID 3106', 'ID 3106', 'mabs/replica-inconsistent likely'],
    [
      'an alert with ID 3106',
      'The replica of D:\\ on FS01 is inconsistent with the protected data source. DPM (ID 3106)',
      'mabs/replica-inconsistent likely',
    ],
    ['34513', 'ID: 34513', 'mars/registration-34513 likely'],
  ])('leads to a case: %s', (_, text, first) => expect(found(text)[0]).toBe(first))

  test.each(['100050', '(ID: 100050)', '0x186D2', 'error 100050'])(
    'names every case that can show it, and none for certain: %s',
    (text) => {
      expect(found(text).sort()).toEqual([
        'mabs/cannot-connect-100050 likely',
        'mars/downloads-forbidden likely',
        'mars/proxy-100050-407 likely',
      ])
    },
  )

  test('one that holds several errors gets a case for each', () => {
    const text = `Job 1: ${dpm}\r\nJob 2: SalLowDiskSpace\r\nJob 3: Snapshot operation failed due to COM+ error\r\n(ID: 34513)`
    const [certain, likely] = ['certain', 'likely'].map((how) =>
      triage.diagnose(text).matches.flatMap((match) => (match.confidence === how ? [nameOf(match)] : [])),
    )
    expect(certain?.sort()).toEqual(['azure-vm/com-plus-error', writers, 'mars/sal-low-disk-space'])
    expect(likely).toContain('mars/registration-34513')
  })
})

test('a number after words such as “return code” is a number of another program', () => {
  for (const text of ['return code 30111', 'code retour 30111', 'exit code 30111']) {
    expect([text, found(text).filter((match) => !match.endsWith('possible'))]).toEqual([text, []])
  }
})
