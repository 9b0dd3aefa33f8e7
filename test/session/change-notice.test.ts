import { expect, test } from 'vitest'
import { changeNotice } from '../../electron/session/change-notice.ts'
import type { LogNews } from '../../electron/session/log-watch.ts'
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
const quiet: LogNews = { cases: [], jobs: [] }
const none: Compared = { since: '2026-11-21T00:00:00.000Z', fresh: [], fixed: [], still: [] }

test('a notice names the problem that a shared check tells, and nothing is said where nothing changed', async () => {
  const { session } = await openTestSession('mars')
  const noticeOf = (compared: Compared, news: LogNews = quiet) =>
    changeNotice(compared, [stopped], news, session, translator('en'), 'en')
  const body = noticeOf({ ...none, fresh: [stopped.check] })?.body
  expect(body).toContain('The service of the MARS agent is stopped')
  expect(body).not.toContain('out of date')
  expect(noticeOf({ ...none, still: [stopped.check] })).toBeNull()
  const ended = { at: '2026-11-21T04:00:00Z', hoursAgo: 3, type: 'Backup', state: 'Aborted', code: 'ID: 1' }
  const jobs = [{ ...ended, diagnosis: { matches: [] } }]
  expect(noticeOf(none, { cases: ['mars/clock'], jobs })?.body.split('\n')).toEqual([
    expect.stringMatching(/^Logs and events now speak of: Clock or time zone/),
    'New: the last job “Backup” failed 3 h ago with ID: 1 (Aborted)',
  ])
})
