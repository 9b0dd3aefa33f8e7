import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeLine, newsLines } from '../../electron/cli/commands/check-summary.ts'
import { createOutput } from '../../electron/cli/output.ts'
import { titlesOf } from '../../electron/cli/titles.ts'
import { logWatch } from '../../electron/session/log-watch.ts'
import { previousCheck } from '../../electron/session/previous-check.ts'
import type { Session } from '../../electron/session/session.ts'
import { comparedWith } from '../../shared/model/health.ts'
import { openTestSession } from '../support/open-test-session.ts'

const goOn = new AbortController().signal
const screen = { columns: null, colours: false }
const output = createOutput({
  language: 'en',
  json: false,
  streams: { out: () => undefined, err: () => undefined, drained: async () => undefined },
  screens: { out: screen, err: screen },
  calledWith: { program: 'medic', args: [] },
})

describe('a round of checks that nobody asked for', () => {
  const checksNoted = (session: Session) =>
    [...session.journal.recordsSince('2000-01-01T00:00:00Z')].filter(({ entry }) => entry.kind === 'checked').length

  test('is noted only when a verdict is another than the journal tells', async () => {
    const { session, server } = await openTestSession('mars')
    await session.check({ onlyNews: true })
    await session.check({ onlyNews: true })
    expect(checksNoted(session)).toBe(1)

    server.changeState((state) => {
      const engine = state.services.obengine
      if (engine) engine.startType = 'disabled'
    })
    await session.check({ onlyNews: true })
    await session.check({ onlyNews: true })
    expect(checksNoted(session)).toBe(2)
    expect(previousCheck(session.journal)?.faults).toHaveLength(1)

    // One that a person asks for is noted whatever it finds.
    await session.check({})
    expect(checksNoted(session)).toBe(3)
  })

  test('says what changed by the problem that a shared check tells', async () => {
    const { session, server } = await openTestSession('mars')
    await session.check({})
    server.changeState((state) => {
      const engine = state.services.obengine
      if (engine) engine.startType = 'disabled'
    })
    const before = previousCheck(session.journal)
    const { findings } = await session.check({})
    const titles = titlesOf(output, session.knowledge)
    const compared = before && comparedWith(findings, before)
    expect(changeLine(output, compared, findings, titles)).toBe(
      'Changed since the check before. New: The service of the MARS agent is stopped. Fixed: –.',
    )
    expect(changeLine(output, compared && { ...compared, fresh: [] }, findings, titles)).toBeNull()
  })
})

describe('logs that are watched', () => {
  const agentTemp = ['C', 'Program Files', 'Microsoft Azure Recovery Services Agent', 'Temp']
  const watched = async () => {
    const { session } = await openTestSession('mars')
    const folder = join(session.simulatedFiles ?? '', ...agentTemp)
    mkdirSync(folder, { recursive: true })
    const line = (secondsFromNow: number, said: string) => {
      const at = new Date(session.clock() + secondsFromNow * 1000).toISOString()
      appendFileSync(join(folder, 'CBEngineCurr.errlog'), `${at} ${said}\n`)
    }
    return { session, line }
  }
  const lost = 'Failed: CBPSnapshotDisappeared'

  test('tell what came since the round before, once, and nothing from before the watch began', async () => {
    const { session, line } = await watched()
    line(-60, lost)
    const look = logWatch(session)
    expect(await look(goOn)).toEqual({ cases: [], jobs: [] })
    line(5, lost)
    const news = await look(goOn)
    expect(news).toEqual({ cases: ['mars/shadow-storage-too-small'], jobs: [] })
    expect(newsLines(output, news, titlesOf(output, session.knowledge))).toEqual([
      'Logs and events now speak of: Shadow copy storage is too small for a protected volume',
    ])
    expect(await look(goOn)).toEqual({ cases: [], jobs: [] })
    line(9, lost)
    expect((await look(goOn)).cases).toEqual(['mars/shadow-storage-too-small'])
  })

  test('tell in the next round what one that was cancelled has not seen', async () => {
    const { session, line } = await watched()
    const look = logWatch(session)
    line(5, lost)
    expect(await look(AbortSignal.abort())).toEqual({ cases: [], jobs: [] })
    expect((await look(goOn)).cases).toEqual(['mars/shadow-storage-too-small'])
  })

  test('are looked through from where the last whole round began', async () => {
    const { session } = await watched()
    const times = [100, 200, 300, 400, 500].map((seconds) => session.clock() + seconds * 1000)
    const [began = 0, first = 0, , third = 0] = times
    const asked: unknown[] = []
    const look = logWatch({
      clock: () => times.shift() ?? 0,
      now: (request) => {
        asked.push(request.since)
        return session.now(request)
      },
    })
    await look(goOn)
    await look(AbortSignal.abort())
    await look(goOn)
    await look(goOn)
    expect(asked).toEqual([began, first, first, third])
  })

  test('tell a job that ended badly since, once', async () => {
    const { session, server } = await openTestSession('mars')
    const look = logWatch(session)
    const endedAt = new Date(session.clock() + 1000).toISOString().replace('.000', '')
    server.changeState((state) => {
      state.marsAgent.ended = [
        {
          id: '0a5f2b1c-58d4-4b7a-9c11-0a2d7e9f4410',
          type: 'Backup',
          state: 'Failed',
          startedAt: endedAt,
          endedAt,
          errorCode: 0,
          detailCode: '0x80042306',
          bytes: 0,
          files: 0,
          sources: [],
        },
      ]
    })
    expect((await look(goOn)).jobs).toMatchObject([{ type: 'Backup', code: '0x80042306' }])
    expect((await look(goOn)).jobs).toEqual([])
  })
})
