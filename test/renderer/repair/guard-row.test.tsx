import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { GuardRow } from '../../../renderer/screens/repair/guard-row.tsx'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import { SessionContext } from '../../../renderer/state/use-session.ts'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import type { GuardResult } from '../../../shared/model/plan.ts'
import { RecordedBridge } from '../recorded-bridge.ts'

const said = (text: string) => ({ en: text, fr: text, nl: text })
const guard: GuardResult = {
  id: 'no-backup-running',
  title: said('No backup is running'),
  refusal: said('A backup is running. Wait.'),
  verdict: 'fail',
  override: 'withReason',
  asked: false,
  reason: { key: 'check.passed', values: {} },
}

function drawn(change: Partial<GuardResult>): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={createScreenTexts('en')}>
      <SessionContext value={createSessionStore(new RecordedBridge({}))}>
        <GuardRow guard={{ ...guard, ...change }} reason="" onReason={() => undefined} />
      </SessionContext>
    </I18nextProvider>,
  )
}

describe('a guard on the screen', () => {
  test('that failed says what to do', () => {
    expect(drawn({})).toContain('A backup is running. Wait.')
  })

  test('that could not be read never says that it failed', () => {
    const html = drawn({ verdict: 'unknown' })
    expect(html).not.toContain('A backup is running')
    expect(html).toContain('Whether this holds could not be read.')
  })

  test('that only the administrator can answer for says that it is asked', () => {
    expect(drawn({ verdict: 'unknown', asked: true })).toContain('You are asked about this before anything is changed.')
  })
})
