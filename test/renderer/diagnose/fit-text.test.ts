import { describe, expect, test } from 'vitest'
import { fitText } from '../../../renderer/screens/diagnose/fit-text.ts'
import { requests } from '../../../shared/ipc.ts'
import { longestText } from '../../../shared/model/pasted-text.ts'

const mark = (left: number) => `[… ${left} characters left out …]`

describe('a text that is too long to examine', () => {
  test('keeps its beginning and its end and says between them how much is missing', () => {
    expect(fitText('begin middle end', mark, 8)).toEqual({
      text: 'begi\n[… 8 characters left out …]\n end',
      left: 8,
    })
  })

  test('stays as it is when it just fits', () => {
    expect(fitText('12345678', mark, 8)).toEqual({ text: '12345678', left: 0 })
  })

  test('is accepted by the privileged side after it was shortened', () => {
    const { text, left } = fitText('x'.repeat(longestText * 3), mark)

    expect(left).toBe(longestText * 2)
    expect(requests['diagnosis:run'].safeParse({ text }).success).toBe(true)
  })
})
