import { describe, expect, test } from 'vitest'
import { clock } from '../../shared/reads/clock.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('the clock read by a real PowerShell', (ask) => {
  const zone = { TimeZoneKeyName: 'W. Europe Standard Time\0left over', DynamicDaylightTimeDisabled: 0 }
  const read = async (registry: object) =>
    clock.primitives['Get-ClockState'].answer.parse(await ask('Get-FakedClock', { registry }))

  test('names the zone without what follows its end, and every zone that Windows knows', async () => {
    const state = await read(zone)
    expect(state).toMatchObject({ zone: 'W. Europe Standard Time', daylightSaving: true })
    expect(state.zones.length).toBeGreaterThan(20)
    expect(await read({ ...zone, DynamicDaylightTimeDisabled: 1 })).toMatchObject({ daylightSaving: false })
    await expect(read({})).rejects.toMatchObject({ code: 'failed' })
  })

  test('names the source, from a policy before the service', async () => {
    const service = { ...zone, Type: 'NTP', NtpServer: 'one.test,0x8  two.test' }
    expect(await read(service)).toMatchObject({ source: 'NTP', servers: ['one.test', 'two.test'], byPolicy: false })
    const ruled = { ...service, PolicyType: 'NT5DS', PolicyNtpServer: 'three.test,0x1' }
    expect(await read(ruled)).toMatchObject({ source: 'NT5DS', servers: ['three.test'], byPolicy: true })
    expect(await read(zone)).toMatchObject({ source: 'unknown', servers: [], byPolicy: false })
  })

  describe('a time zone', () => {
    const change = (more: object) =>
      ask('Get-FakedZoneChange', {
        zone: 'Romance Standard Time',
        daylightSaving: true,
        known: true,
        exitCode: 0,
        ...more,
      })

    test('is told to tzutil as one argument, with a mark when summer time is off', async () => {
      expect(await change({})).toEqual({ told: ['/s "Romance Standard Time"'] })
      expect(await change({ daylightSaving: false })).toEqual({ told: ['/s "Romance Standard Time_dstoff"'] })
    })

    test('that Windows does not know is refused, and an end of tzutil other than 0 is an error', async () => {
      await expect(change({ known: false })).rejects.toMatchObject({ code: 'failed' })
      await expect(change({ exitCode: 5 })).rejects.toMatchObject({ code: 'denied' })
    })
  })
})
