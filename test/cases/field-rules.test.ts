import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fieldRules } from '../../electron/cases/field-rules.ts'
import { casePlaces } from '../../electron/cases/text-places.ts'
import { translateTexts } from '../../electron/cases/translate-texts.ts'
import { readAnswers, readTargets } from '../../shared/kinds.ts'
import { type Case, caseSchema } from '../../shared/model/case.ts'
import { wholeCase } from './knowledge-folder.ts'

/** The whole case with a repeated step over the VSS writers. */
function repeated(change: { distinct?: string; service?: string; where?: object }): Case {
  const input = translateTexts({ ...parse(wholeCase), id: 'mars/sample' }, casePlaces, {}).tree as ReturnType<
    typeof parse
  >
  const check = { ...input.checks[0], id: 'writers', read: 'vssWriters', at: {}, expect: { unread: 0 } }
  const step = {
    id: 'restart',
    title: input.title,
    forEach: { check: 'writers', list: 'writers', where: change.where, distinct: change.distinct },
    action: 'restartService',
    with: { name: change.service ?? '{item.service}' },
  }
  return caseSchema.parse({
    ...input,
    causes: [{ id: 'cause', text: input.title }],
    checks: [check],
    fix: { ...input.fix, steps: [step] },
  })
}

describe('fields a case names', () => {
  test('are known for every read', () => {
    expect(Object.keys(readAnswers).sort()).toEqual(Object.keys(readTargets).sort())
  })

  test('of a repeated step are those of an entry of its list', () => {
    expect(fieldRules(repeated({ distinct: 'service', where: { restart: { in: ['yes', 'ask'] } } }))).toEqual([])
  })

  test.each([
    [{ distinct: 'servce' }, 'fix.steps.0.forEach.distinct'],
    [{ where: { restrat: 'yes' } }, 'fix.steps.0.forEach.where.restrat'],
    [{ service: '{item.servce}' }, 'fix.steps.0'],
  ])('are refused when no entry has them: %j', (change, place) => {
    const [mistake, ...others] = fieldRules(repeated(change))
    expect(mistake?.path.join('.')).toBe(place)
    expect(mistake?.text).toMatch(/^an entry of writers answers no field \S+; there are: name, classId, state/)
    expect(others).toEqual([])
  })
})
