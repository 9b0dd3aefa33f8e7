import { describe, expect, test } from 'vitest'
import { ScanResult } from '../../../renderer/screens/logs/scan-result.tsx'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import type { LogView } from '../../../shared/model/log-view.ts'
import { message } from '../../../shared/model/message.ts'
import { drawn } from '../drawn.tsx'
import { RecordedBridge } from '../recorded-bridge.ts'

const nothing: LogView = {
  ...{ findings: [], unit: 'hour', starts: [] },
  ...{ files: 0, bytes: 0, older: 0, events: 0, eventLogs: [], reach: null },
  ...{ ms: 5, cancelled: false, problems: [], places: [] },
}
const locked = { file: 'C:\\Logs', reason: message('logs.noRights') }

/** The result of a scan that has ended, as text. */
function shown(done: LogView, from: 'server' | 'chosen' = 'chosen'): string {
  const scan = { from, running: false, stopping: false, progress: null, found: done, done, lines: {} }
  const page = drawn(createSessionStore(new RecordedBridge({})), <ScanResult scan={scan} found={done} />)
  return page.replace(/<wbr\/>/g, '').replace(/<[^>]*>/g, '|')
}

describe('a scan of logs that found nothing', () => {
  test('because it could read nothing says why, and not that there was nothing', () => {
    const page = shown({ ...nothing, problems: [locked], places: ['C:\\Logs'] })
    expect(page).toContain('Nothing could be looked through')
    expect(page).toContain('with the rights of this account')
    expect(page).not.toContain('There was nothing to look through')
    expect(page).not.toContain('Look further back')
    expect(page).not.toContain('What was looked through')
    expect(page.split('with the rights of this account')).toHaveLength(2)
  })

  test('because nothing was there says what to do: another choice, or to look further back', () => {
    expect(shown(nothing)).toContain('What you chose holds no logs.')
    expect(shown(nothing, 'server')).toContain('Look further back')
  })

  test('in what it could read says what else was left out', () => {
    const page = shown({ ...nothing, files: 1, bytes: 10, problems: [locked] })
    expect(page).toContain('Nothing known was found')
    expect(page).toContain('1 thing was not looked through, or not whole')
  })
})
