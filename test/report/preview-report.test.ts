import { describe, expect, test } from 'vitest'
import { previewReport } from '../../electron/report/preview-report.ts'
import type { Session } from '../../electron/session/session.ts'
import { onlySecrets, type RedactionChoice } from '../../shared/model/redaction-choice.ts'
import type { ReportScope } from '../../shared/model/report-scope.ts'
import { confirmAndFix, openTestSession } from '../support/open-test-session.ts'

const slow = 'azure-vm/network-calls-slow'

function preview(session: Session, scope: ReportScope, redaction: RedactionChoice = onlySecrets, notes = '') {
  return previewReport(session, { scope, redaction, notes, version: '1.2.3' }, 'en')
}

describe('the preview of a report', () => {
  test('says what the file will say, and what is replaced in it, but no secret', async () => {
    const { session, server } = await openTestSession('vm-network-slow')
    await confirmAndFix(session, slow)
    const { computerName } = server.identity
    const notes = 'With Durand. Password: Tr0ub4dor&3x'
    const plain = await preview(session, { kind: 'usual' }, onlySecrets, notes)
    expect(plain.isWhole).toBe(true)
    expect(plain.blocks[1]).toMatchObject({ kind: 'warning' })
    expect(plain.blocks.find(({ kind }) => kind === 'verdict')).toMatchObject({ tone: 'good' })
    expect(JSON.stringify(plain.blocks)).toContain(computerName)
    expect(JSON.stringify(plain)).not.toContain('Tr0ub4dor')

    const hidden = await preview(session, { kind: 'usual' }, { kinds: ['host'], words: ['Durand'] }, notes)
    expect(JSON.stringify(hidden.blocks)).not.toMatch(new RegExp(`${computerName}|Durand|Tr0ub4dor`))
    const told = hidden.replaced.map(({ kind, was }) => [kind, was])
    expect(told).toContainEqual(['password', undefined])
    expect(told).toContainEqual(['host', computerName])
    expect(told).toContainEqual(['ownWord', 'Durand'])
  })

  test('of a case tells its runs and checks and no other’s', async () => {
    const { session } = await openTestSession('vss-writers-failed')
    await session.check({})
    await session.check({ case: 'azure-vm/vss-writers-bad-state' })
    await confirmAndFix(session, 'azure-vm/vss-writers-bad-state')
    const whole = JSON.stringify(await preview(session, { kind: 'all' }))
    const others = (text: string) =>
      new Set(
        [...text.matchAll(/\((azure-vm|mars|mabs)\/([a-z-]+)#/g)].map(([, product, name]) => `${product}/${name}`),
      )
    expect(others(whole).size).toBeGreaterThan(1)
    const ofCase = await preview(session, { kind: 'case', case: 'azure-vm/vss-writers-bad-state' })
    expect([...others(JSON.stringify(ofCase.blocks))]).toEqual(['azure-vm/vss-writers-bad-state'])
    expect(JSON.stringify(ofCase.blocks)).toContain('CryptSvc')
    const none = await preview(session, { kind: 'case', case: slow })
    expect(JSON.stringify(none.blocks)).toContain('Nothing was changed.')
  })

  test('of this sitting leaves out what an earlier one did', async () => {
    const { session } = await openTestSession('healthy')
    await session.diagnose('the message of today')
    const today = await preview(session, { kind: 'sitting', session: session.journal.session })
    expect(JSON.stringify(today.blocks)).toContain('the message of today')
    const another = await preview(session, { kind: 'sitting', session: 'another' })
    expect(JSON.stringify(another.blocks)).not.toContain('the message of today')
  })

  test('shows the beginning of what is long, and says that it is not all', async () => {
    const { session } = await openTestSession('healthy')
    await session.diagnose(Array.from({ length: 300 }, (_, line) => `line ${line}`).join('\n'))
    const { blocks, isWhole } = await preview(session, { kind: 'usual' })
    const pasted = blocks.find(({ kind }) => kind === 'quote')
    expect([isWhole, pasted && 'lines' in pasted && pasted.lines.length]).toEqual([false, 120])
  })
})
