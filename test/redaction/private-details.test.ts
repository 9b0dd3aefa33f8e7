import { describe, expect, test } from 'vitest'
import { createPrivateDetails } from '../../electron/redaction/private-details.ts'
import { type PrivateKind, privateKinds } from '../../shared/model/private-kinds.ts'
import { everyKind } from '../../shared/model/redaction-choice.ts'

const samples: Record<Exclude<PrivateKind, 'ownWord'>, [text: string, private_: string[]][]> = {
  host: [
    ['copied to \\\\FS07\\backup$ at night', ['FS07']],
    ['the proxy px1.contoso.local does not answer', ['px1', 'contoso']],
    ['https://contosobackups.blob.core.windows.net/c', ['contosobackups']],
  ],
  address: [
    ['from 10.20.30.40:443', ['10.20.30.40']],
    ['at \\\\10.20.30.41\\share', ['10.20.30.41']],
    ['at \\\\?\\UNC\\10.20.30.42\\share', ['10.20.30.42']],
    ['in D:\\Logs\\10.20.30.43\\today.log', ['10.20.30.43']],
    ['agent 2.0.9222.0 asks 10.20.30.44', ['10.20.30.44']],
    ['at fe80::1c2d:3e4f:5a6b:7c8d%7', ['fe80::1c2d']],
  ],
  user: [
    ['C:\\Users\\j.devries\\AppData', ['j.devries']],
    ['signed in as jan@contoso.com', ['jan@contoso.com']],
    ['owner S-1-5-21-1004336348-1177238915-682003330-512', ['1004336348']],
    ['Account Name: svc-backup', ['svc-backup']],
  ],
  tenant: [['tenantId=0b9c8f6e-1111-4222-8333-444455556666', ['0b9c8f6e']]],
  subscription: [['/subscriptions/1c9c8f6e-1111-4222-8333-444455556666/resourceGroups', ['1c9c8f6e']]],
}
const cases = Object.entries(samples).flatMap(([kind, texts]) => texts.map(([text, words]) => ({ kind, text, words })))

describe('private details in a report', () => {
  test.each(cases)('are replaced by their kind ($kind): $text', ({ kind, text, words }) => {
    const details = createPrivateDetails(everyKind)
    const shown = details.text(text)
    for (const word of words) expect(shown).not.toContain(word)
    expect(details.replaced.map((one) => one.kind)).toEqual([kind])
    expect(shown).toContain(`[${kind}-1]`)
  })

  test.each(cases)('stay when their kind is switched off ($kind): $text', ({ kind, text }) => {
    const kinds = privateKinds.filter((one) => one !== kind)
    expect(createPrivateDetails({ kinds, words: [] }).text(text)).toBe(text)
  })

  test('get the same token wherever they stand, whatever their capitals', () => {
    const details = createPrivateDetails(everyKind)
    details.learn({ computerName: 'SRV01.contoso.com', user: 'CONTOSO\\jan' })
    expect(details.text('srv01 and SRV01.contoso.com, CONTOSO\\Jan; SRV010 is another')).toBe(
      '[host-2] and [host-1], [host-3]\\[user-1]; SRV010 is another',
    )
    expect(details.replaced.map(({ was, places }) => [was, places])).toEqual([
      ['SRV01.contoso.com', 1],
      ['SRV01', 1],
      ['CONTOSO', 1],
      ['jan', 1],
    ])
  })

  test('can be words of the administrator’s own', () => {
    const details = createPrivateDetails({ kinds: [], words: ['Project Tulip'] })
    expect(details.text('for project tulip (urgent)')).toBe('for [word-1] (urgent)')
  })

  test.each([
    'version 2.0.9262.0 of the agent',
    'Windows 10.0.20348.2700',
    'version 1.0.104.0 in C:\\Packages\\Plugins\\VMSnapshot\\1.0.104.0',
    'C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\1.0.9222.0',
    '"C:\\\\Packages\\\\Plugins\\\\Microsoft.Azure.RecoveryServices.VMSnapshot\\\\1.0.92.0\\\\bin"',
    'C:/Packages/Plugins/Microsoft.Azure.RecoveryServices.VMSnapshot/1.0.92.0/status',
    'C:\\WindowsAzure\\GuestAgent_2.7.41491.1010 and C:\\WindowsAzure\\Packages\\2.7.41.10',
    'WaAppAgent 2.7.41.10 and Microsoft.Azure.RecoveryServices.VMSnapshot,1.0.92.0',
    'the version is 14.0.30.0, versie 14.0.31.0',
    'https://learn.microsoft.com/azure/backup',
    'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup',
    'NT AUTHORITY\\SYSTEM and S-1-5-18',
    '169.254.169.254 and 127.0.0.1',
    'error 0x80070005 at 2026-11-21T10:20:30.000Z',
    'C:\\Users\\Public\\Documents',
  ])('are not what every server has: %s', (text) => {
    expect(createPrivateDetails(everyKind).text(text)).toBe(text)
  })

  test('are replaced in what the server has told, and not in what gives a record its form', () => {
    const details = createPrivateDetails(everyKind)
    details.learn({ computerName: 'mars' })
    const finding = {
      check: 'mars/service-stopped#runs',
      verdict: 'fail',
      reason: { key: 'check.differs', values: { found: 'on mars' } },
      evidence: { kind: 'mars', mars: true },
    }
    expect(details.json(finding)).toEqual({
      ...finding,
      reason: { key: 'check.differs', values: { found: 'on [host-1]' } },
      evidence: { kind: '[host-1]', '[host-1]': true },
    })
  })
})
