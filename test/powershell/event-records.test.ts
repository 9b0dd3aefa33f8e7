import { expect, test } from 'vitest'
import { eventRecords } from '../../shared/reads/event-records.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

const event = { id: 517, level: 2, message: 'Backup failed.\r\n  Code 0x80070005', data: ['0x80070005', 'D:\\Data'] }

describeOnPowerShell('texts of events on a real PowerShell', (ask) => {
  const read = async (asked: object, written: unknown) => {
    const request = { asked: eventRecords.target.parse(asked), written }
    const { list, from } = (await ask('Get-FakedRecordList', request)) as Record<string, unknown>
    return { list: eventRecords.answer.parse(list), from }
  }

  test('are the message in one line, and the values that it does not hold', async () => {
    expect((await read({ log: 'CloudBackup' }, [event])).list).toEqual({
      exists: true,
      complete: true,
      records: [
        {
          at: expect.any(String),
          provider: 'Faked',
          id: 517,
          level: 'error',
          text: 'Backup failed. Code 0x80070005 D:\\Data',
        },
      ],
    })
  })

  test('are the values alone where the program that wrote them is not installed', async () => {
    const { list } = await read({ log: 'CloudBackup' }, [{ message: null, data: ['0x80070005'] }])
    expect(list).toMatchObject({ records: [{ text: '0x80070005' }] })
  })

  test('come from the very file that was named, whatever its name holds', async () => {
    const { from } = await read({ path: 'D:\\logs [1]\\System.evtx', hours: 0 }, [event])
    expect(from).toEqual(['D:\\logs `[1`]\\System.evtx'])
  })

  test('are the newest where there are more than were asked for, and that is said', async () => {
    const { list } = await read({ log: 'CloudBackup', most: 2 }, [event, event, event])
    expect(list).toMatchObject({ complete: false, records: { length: 2 } })
  })

  test('are none where no event fits, and unknown where the file is damaged', async () => {
    expect((await read({ path: 'D:\\a.evtx' }, 'NoMatchingEventsFound')).list).toMatchObject({ records: [] })
    await expect(read({ path: 'D:\\a.evtx' }, 'TerminatingError')).rejects.toMatchObject({ code: 'failed' })
  })
})
