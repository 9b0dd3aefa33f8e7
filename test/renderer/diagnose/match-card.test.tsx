import { describe, expect, test } from 'vitest'
import { isAllowedLink } from '../../../electron/window/external-links.ts'
import { CodeMatchCard } from '../../../renderer/screens/diagnose/match-card.tsx'
import { vendorPage } from '../../../renderer/screens/diagnose/vendor-page.ts'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import { drawn } from '../drawn.tsx'
import { RecordedBridge } from '../recorded-bridge.ts'

const said = (en: string) => ({ en, fr: en, nl: en })

describe('a code that can only be looked up', () => {
  test('says what it means and what to do, and leads to the vendor’s page', () => {
    const match = {
      code: 'AnotherWSBJobRunning',
      product: 'mars' as const,
      message: 'The operation failed.',
      about: said('Windows Server Backup is busy.'),
      act: said('End its job.'),
      confidence: 'certain' as const,
      why: [],
    }
    const page = drawn(createSessionStore(new RecordedBridge({})), <CodeMatchCard match={match} />)
    expect(page).toContain('Windows Server Backup is busy.')
    expect(page).toContain('End its job.')
    expect(page).toMatch(
      /title="https:\/\/learn\.microsoft\.com\/azure\/backup\/backup-azure-mars-troubleshoot[^>]*>The vendor’s page/,
    )
  })

  test.each(['azure-vm', 'mars', 'mabs', 'other'])('has a page of %s that may be opened', (product) => {
    expect(isAllowedLink(vendorPage(product))).toBe(true)
  })
})
