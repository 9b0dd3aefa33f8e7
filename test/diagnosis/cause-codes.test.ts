import { describe, expect, test } from 'vitest'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { explained } from '../../shared/model/look-up.ts'
import { said, smallCase } from '../support/small-case.ts'
import { exampleCase } from './example-case.ts'

const registration = exampleCase({
  id: 'mars/registration',
  codes: ['34513', 'UserErrorWrongTenant', 'UserErrorClockSkew', 'VaultIsLocked'],
  causeCodes: { tenant: ['UserErrorWrongTenant'], clock: ['UserErrorClockSkew', 'VaultIsLocked'], agent: [] },
})
const triage = buildTriage({
  cases: [registration, exampleCase({ id: 'mars/other', codes: ['Other'] })],
  codes: [],
  concepts: {},
})
const first = (text: string) => triage.diagnose(text).matches[0]

describe('a code that a cause claims', () => {
  test('leads to the case at that cause', () => {
    expect(first('It failed with UserErrorWrongTenant.')).toMatchObject({ case: 'mars/registration', cause: 'tenant' })
    expect(first('it failed with usererrorwrongtenant')).toMatchObject({ cause: 'tenant' })
  })

  test('leads there beside a code of the whole case, and beside another code of the same cause', () => {
    expect(first('34513 UserErrorClockSkew')).toMatchObject({ cause: 'clock' })
    expect(first('VaultIsLocked, UserErrorClockSkew')).toMatchObject({ cause: 'clock' })
  })

  test('leads to no cause when codes of several causes were found: two that are certain are none', () => {
    const match = first('UserErrorWrongTenant UserErrorClockSkew')
    expect(match).toMatchObject({ case: 'mars/registration', confidence: 'certain' })
    expect(match).not.toHaveProperty('cause')
  })

  test('is all there is: a code of the case alone opens it at no cause', () => {
    expect(first('error 34513')).toMatchObject({ case: 'mars/registration' })
    expect(first('error 34513')).not.toHaveProperty('cause')
  })

  test('is told in the words of the cause', () => {
    const cases = [smallCase('mars/registration', { causes: [{ id: 'tenant', text: said('Another tenant') }] })]
    const { matches } = explained(triage.diagnose('UserErrorWrongTenant'), { codes: [], cases })
    expect(matches[0]).toMatchObject({ causeText: said('Another tenant') })
  })
})
