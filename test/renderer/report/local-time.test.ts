import { describe, expect, test } from 'vitest'
import { fromLocalTime, toLocalTime } from '../../../renderer/screens/report/local-time.ts'

describe('the field for a time', () => {
  test('shows a moment by the clock of this computer, and gives it back', () => {
    const moment = new Date(2026, 10, 5, 7, 9).getTime()
    expect(toLocalTime(moment)).toBe('2026-11-05T07:09')
    expect(fromLocalTime('2026-11-05T07:09')).toBe(moment)
  })

  test.each(['', '2026-13-01T00:00', 'yesterday', '0001-01-01T00:00'])(
    'says nothing while it holds no moment: %s',
    (said) => {
      expect(fromLocalTime(said)).toBeNull()
    },
  )
})
