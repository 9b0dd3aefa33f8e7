import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { foundFacts } from '../../../renderer/screens/case/found-facts.ts'
import { FoundTable } from '../../../renderer/screens/case/found-table.tsx'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { message } from '../../../shared/model/message.ts'

const writer = (name: string, condition: string, lastError: string, service: string) => ({
  name,
  classId: '{e8132975-6f93-4464-a53e-1050253ae220}',
  state: 1,
  hasLastError: lastError !== '',
  lastError,
  condition,
  service,
  restart: 'yes',
})
const writers: Finding = {
  check: 'azure-vm/vss#writers',
  cases: ['azure-vm/vss'],
  verdict: 'fail',
  reason: message('check.entriesDiffer', { path: 'writers', names: 'System Writer' }),
  evidence: {
    writers: [
      writer('System Writer', 'failed', 'Timed out', 'CryptSvc'),
      writer('WMI Writer', 'stable', '', 'Winmgmt'),
    ],
    unread: 0,
  },
  ms: 5,
}
const service: Finding = {
  ...writers,
  reason: message('check.differs', {
    path: 'startType',
    found: 'disabled',
    wanted: 'in ["manual","automatic"]',
  }),
  evidence: { exists: true, state: 'stopped', startType: 'disabled', dependents: [] },
}

function drawn(finding: Finding, language: 'en' | 'fr'): string[] {
  const facts = foundFacts(finding)
  if (!facts) throw new Error('There are no facts.')
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={createScreenTexts(language)}>
      <FoundTable name="" facts={facts} />
    </I18nextProvider>,
  )
  return html
    .replace(/<[^>]*>/g, '|')
    .split('|')
    .filter((part) => part !== '')
}

describe('what was found stands in a table', () => {
  test('of the things that are not as expected, with what tells them apart and how many are fine', () => {
    expect(drawn(writers, 'en')).toEqual([
      ...['Name', 'State', 'Last error', 'Service'],
      ...['System Writer', 'failed', 'Timed out', 'CryptSvc'],
      '1 other is as expected.',
    ])
  })

  test('of the field that decided, beside the others of the same thing, in the language of the window', () => {
    expect(drawn(service, 'fr')).toEqual([
      ...['Quoi', 'Maintenant', 'Attendu'],
      ...['Type de démarrage', 'désactivé', 'manuel ou automatique'],
      ...['État', 'arrêté'],
    ])
  })

  test('of a registry value that is there, with its data; what says the same twice is left out', () => {
    const found = { exists: true, keyExists: true, value: { kind: 'DWord', data: '0' } }
    const reason = message('check.differs', { path: 'exists', found: 'true', wanted: 'false' })
    expect(drawn({ ...service, reason, evidence: found }, 'en')).toEqual([
      ...['What', 'Now', 'Expected'],
      ...['Present', 'yes', 'no'],
      ...['Kind of value', 'DWord', 'Value', '0'],
    ])
    const missing = { exists: false, keyExists: true, deepestKey: 'SOFTWARE\\Microsoft' }
    const there = message('check.differs', { path: 'exists', found: 'false', wanted: 'true' })
    expect(drawn({ ...service, reason: there, evidence: missing }, 'en')).toEqual([
      ...['What', 'Now', 'Expected'],
      ...['Present', 'no', 'yes', 'Key present', 'yes'],
    ])
  })

  test('only where a check failed on what was read', () => {
    expect(foundFacts({ ...service, verdict: 'pass' })).toBeNull()
    expect(foundFacts({ ...service, reason: message('check.readFailed', { detail: 'x' }) })).toBeNull()
    expect(foundFacts({ ...writers, evidence: null })).toBeNull()
  })
})
