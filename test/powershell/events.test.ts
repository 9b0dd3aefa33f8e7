import { expect, test } from 'vitest'
import { events } from '../../shared/reads/events.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

const crash = { id: 1000, level: 2, hoursAgo: 5, data: ['CBEngine.exe', 'ntdll.dll', 7] }
const other = { id: 1001, level: 0, hoursAgo: 30, data: [] }

describeOnPowerShell('events on a real PowerShell', (ask) => {
  const read = async (asked: object, written: unknown, more: object = {}) => {
    const request = { asked: events.target.parse({ log: 'Application', hours: 48, ...asked }), written, ...more }
    const { summary, queries } = (await ask('Get-FakedSummary', request)) as Record<string, unknown>
    return { summary: events.answer.parse(summary), queries }
  }

  test('are told newest first, with their values and without their messages', async () => {
    const { summary } = await read({}, [other, crash])
    expect(summary).toMatchObject({
      exists: true,
      recorded: true,
      count: 2,
      complete: true,
      lastHoursAgo: 5,
      events: [
        { id: 1000, provider: 'Faked', level: 'error', hoursAgo: 5, data: ['CBEngine.exe', 'ntdll.dll', '7'] },
        { id: 1001, level: 'information', hoursAgo: 30, data: [] },
      ],
    })
  })

  test('count only where a value holds the text, whatever its capitals', async () => {
    expect((await read({ holds: 'cbengine.EXE' }, [other, crash])).summary).toMatchObject({ count: 1 })
    expect((await read({ holds: 'words' }, [crash])).summary).toMatchObject({ count: 0, lastAt: null })
  })

  test('are asked for in queries of at most ten numbers', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => index + 1)
    const { queries } = await read({ ids, providers: ['VSS', 'volsnap'], levels: ['error', 'information'] }, [])
    const rest =
      "Provider[@Name='VSS' or @Name='volsnap'] and (Level=2 or Level=0 or Level=4) and TimeCreated[timediff(@SystemTime) <= 172800000]"
    const numbers = (some: number[]) => some.map((id) => `EventID=${id}`).join(' or ')
    expect(queries).toEqual([
      `*[System[(${numbers(ids.slice(0, 10))}) and ${rest}]]`,
      `*[System[(${numbers([11, 12])}) and ${rest}]]`,
    ])
  })

  test('are none where Windows finds none; there is no log where it knows none of that name', async () => {
    expect((await read({}, 'NoMatchingEventsFound')).summary).toMatchObject({ exists: true, count: 0, complete: true })
    expect((await read({}, [], { noLog: 'NoMatchingLogsFound' })).summary).toEqual({ exists: false })
  })

  test.each([
    ['LogInfoUnavailable', ''],
    ['ProviderMetadataUnavailable', ''],
    ['', 'LogInfoNoAccess'],
  ])('are unknown, not none, after the error %s%s', async (reading, listing) => {
    await expect(read({}, reading || [], { noLog: listing })).rejects.toMatchObject({ code: 'failed' })
  })

  test('may have been more where the log has lost what was older', async () => {
    expect((await read({}, [crash], { firstRecord: 9_000 })).summary).toMatchObject({ count: 1, complete: false })
    expect((await read({ hours: 4 }, [crash], { firstRecord: 9_000 })).summary).toMatchObject({ complete: true })
  })

  test('may have been more than are counted', async () => {
    const many = Array.from({ length: 2_001 }, () => crash)
    expect((await read({}, many)).summary).toMatchObject({ complete: false, events: { length: 20 } })
  })
})
