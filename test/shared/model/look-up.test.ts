import { describe, expect, test } from 'vitest'
import type { IndexEntry } from '../../../shared/model/code-index.ts'
import type { CaseMatch, CodeMatch } from '../../../shared/model/diagnosis.ts'
import { explained } from '../../../shared/model/look-up.ts'
import { message } from '../../../shared/model/message.ts'

const said = (en: string) => ({ en, fr: en, nl: en })
const index: IndexEntry[] = [
  { code: '130001', product: 'mars', message: '', about: said('MARS says it.'), catalogue: null },
  {
    code: '130001',
    product: 'mabs',
    message: '',
    about: said('MABS says it.'),
    act: said('Do this.'),
    catalogue: null,
  },
]
const why = [message('why.code', { code: '130001' })]
const inMabs: CodeMatch = { code: '130001', product: 'mabs', message: '', confidence: 'likely', why }
const aCase: CaseMatch = { case: 'mabs/one', covers: [], confidence: 'certain', why }

describe('a diagnosis, explained', () => {
  test('says of a code without a case what it means for its product and what to do', () => {
    const { matches } = explained({ matches: [inMabs, { ...inMabs, product: 'mars' }] }, { codes: index, cases: [] })

    expect(matches).toEqual([
      { ...inMabs, about: said('MABS says it.'), act: said('Do this.') },
      { ...inMabs, product: 'mars', about: said('MARS says it.'), act: null },
    ])
  })

  test('leaves a case as it is, and invents nothing for a code that the index does not have', () => {
    const unknown = { ...inMabs, code: '999' }

    expect(explained({ matches: [aCase, unknown] }, { codes: index, cases: [] }).matches).toEqual([
      aCase,
      { ...unknown, about: null, act: null },
    ])
  })
})
