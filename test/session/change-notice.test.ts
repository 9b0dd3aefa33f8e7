import { expect, test } from 'vitest'
import { changeNotice } from '../../electron/session/change-notice.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { Compared } from '../../shared/model/health.ts'
import { message } from '../../shared/model/message.ts'
import { translator } from '../../shared/text/translate.ts'
import { openTestSession } from '../support/open-test-session.ts'

const stopped: Finding = {
  check: 'mars/agent-outdated#mars-service',
  cases: ['mars/agent-outdated', 'mars/agent-service-stopped'],
  tells: 'mars/agent-service-stopped',
  verdict: 'fail',
  reason: message('check.passed'),
  evidence: null,
  ms: 1,
}
const none: Compared = { since: '2026-11-21T00:00:00.000Z', fresh: [], fixed: [], still: [] }

test('a notice names the problem that a shared check tells, and nothing is said where nothing changed', async () => {
  const { session } = await openTestSession('mars')
  const noticeOf = (compared: Compared) => changeNotice(compared, [stopped], session, translator('en'), 'en')
  const body = noticeOf({ ...none, fresh: [stopped.check] })?.body
  expect(body).toContain('The service of the MARS agent is stopped')
  expect(body).not.toContain('out of date')
  expect(noticeOf(none)).toBeNull()
})
