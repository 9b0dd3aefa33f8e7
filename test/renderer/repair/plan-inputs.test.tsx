import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { PlanInputs } from '../../../renderer/screens/repair/plan-inputs.tsx'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import type { Input } from '../../../shared/model/case-input.ts'

const zone: Input = {
  name: 'zone',
  type: 'entry',
  question: { en: 'Which zone?', fr: 'Quel fuseau ?', nl: 'Welke zone?' },
  from: { check: 'clock', list: 'zones', field: 'id' },
}

function drawn(entries: Record<string, string[]>, input: Input = zone): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={createScreenTexts('en')}>
      <PlanInputs inputs={[input]} draft={{}} entries={entries} onChange={() => undefined} />
    </I18nextProvider>,
  )
}

describe('an input that is chosen from what a check has read', () => {
  test('is a list of just those entries, with none chosen beforehand', () => {
    const html = drawn({ zone: ['W. Europe Standard Time', 'Romance Standard Time'] })
    const options = [...html.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value)
    expect(options).toEqual(['', 'W. Europe Standard Time', 'Romance Standard Time'])
  })

  test('says whether it may stay empty, and what that means', () => {
    expect(drawn({})).not.toContain('May stay empty')
    expect(drawn({}, { ...zone, optional: true })).toContain(
      'May stay empty; what needs it is left out of the plan then.',
    )
  })

  test('says what to do while nothing was read', () => {
    expect(drawn({})).toContain('Run the checks first')
  })
})
