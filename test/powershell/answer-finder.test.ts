import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerFinder } from '../../electron/powershell/answer-finder.ts'

const line = `backup-medic:${Buffer.from(JSON.stringify({ id: '7', ok: true, value: [1] })).toString('base64')}`

test('the answer is found with the chunk that ends its line, however the stream is cut', () => {
  const whole = `noise backup-\n\u001b[?1h${line}\r\n`
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: whole.length })), (places) => {
      const cuts = [0, ...places.sort((a, b) => a - b), whole.length]
      const find = answerFinder('7')
      const found = cuts.slice(1).map((end, index) => find(whole.slice(cuts[index], end)))
      expect(found.filter((envelope) => envelope !== null)).toEqual([{ id: '7', ok: true, value: [1] }])
    }),
  )
})

test('an answer to another request is not found', () => {
  expect(answerFinder('8')(`${line}\n`)).toBeNull()
})
