import { expect, test } from 'vitest'
import { message } from '../../../shared/model/message.ts'
import { translator } from '../../../shared/text/translate.ts'

test.each([
  ['en', 'at most 13.63 GB (10 % of the volume)'],
  ['fr', 'au plus 13,63 Go (10 % du volume)'],
  ['nl', '13,63 GB'],
] as const)('a size with a fraction is written as people write it (%s)', (language, words) => {
  const said = translator(language)(message('state.shadowStorage', { gigabytes: 13.63, percent: 10 }))
  expect(said.replaceAll('\u00a0', ' ')).toContain(words)
})

test('a whole number keeps its digits together, because it can be a port', () => {
  const said = translator('fr')(message('state.marsProxy', { server: 'proxy', port: 32526 }))
  expect(said).toContain('32526')
})
