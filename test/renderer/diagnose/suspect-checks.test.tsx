import { describe, expect, test } from 'vitest'
import { SuspectChecks } from '../../../renderer/screens/diagnose/suspect-checks.tsx'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { drawn } from '../drawn.tsx'
import { RecordedBridge } from '../recorded-bridge.ts'
import { failing, passing, sessionView, tlsCase } from '../recorded-repair.ts'

const match = { case: tlsCase.id, covers: [], confidence: 'certain' as const, why: [] }

/** What stands beside a pasted text once the checks of its first cause have answered this. */
async function checked(findings: readonly Finding[]): Promise<string> {
  const bridge = new RecordedBridge({
    'session:open': () => sessionView(),
    'case:show': () => tlsCase,
    'check:run': () => ({ findings: [...findings], entries: {}, ms: 1 }),
  })
  const store = createSessionStore(bridge)
  await store.getState().open()
  await store.getState().needCase(tlsCase.id)
  await store.getState().runChecks(tlsCase.id)
  return drawn(store, <SuspectChecks match={match} title="" />)
}

const others = { ...failing, check: 'mars/clock#service', cases: ['mars/clock'] }

describe('the checks of a suspected cause', () => {
  test('stand with their answers', async () => {
    const page = await checked([failing, passing])
    expect(page).toContain('Fail')
    expect(page).toContain('Pass')
    expect(page).not.toContain('Does not apply')
  })

  test('show what speaks for a problem that this one names as its cause, and lead there', async () => {
    expect(await checked([passing])).not.toContain('mars/clock')
    expect(await checked([passing, others])).toMatch(/Fail.*<button[^>]*>mars\/clock<\/button>/)
  })

  test('say of a check that was not asked that it is not for this server, instead of nothing', async () => {
    expect(await checked([passing])).toContain('Does not apply')
  })
})
