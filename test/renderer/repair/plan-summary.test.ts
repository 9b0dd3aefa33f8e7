import { expect, test } from 'vitest'
import { planSummary } from '../../../renderer/screens/repair/plan-summary.ts'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import { tlsPlan } from '../recorded-repair.ts'

const said = (language: 'en' | 'fr', plan = tlsPlan) => {
  const texts = createScreenTexts(language)
  return planSummary(plan, (key, values = {}) => texts.t(key, { ...values, ns: 'ui' }))
}

test('a plan is told in few words: what restarts, what is set, what is left to a person, and the risk', () => {
  expect(said('en')).toBe('1 restart · 1 setting · 1 step for you · Medium risk')
  expect(said('fr')).toBe('1 redémarrage · 1 réglage · 1 étape pour vous · Risque moyen')
})

test('a restart of the server is said, and a plan for a person alone has no risk of its own', () => {
  const steps = tlsPlan.steps.filter(({ kind }) => kind === 'guidance')
  expect(said('en', { ...tlsPlan, reboot: true })).toContain('restart of the server')
  expect(said('en', { ...tlsPlan, steps })).toBe('1 step for you')
})
