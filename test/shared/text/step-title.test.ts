import { describe, expect, test } from 'vitest'
import { message } from '../../../shared/model/message.ts'
import type { ActionStep, ChangeStep } from '../../../shared/model/plan.ts'
import { laterReason, titleOfStep } from '../../../shared/text/step-title.ts'
import { translator } from '../../../shared/text/translate.ts'
import { tlsPlan } from '../../renderer/recorded-repair.ts'

const [change, restart] = tlsPlan.steps as [ChangeStep, ActionStep]
const said = (en: string, fr = en) => ({ en, fr, nl: en })
const each = { ...restart, action: 'restartService', id: 'restart.1', title: said('Restart the service behind each') }

test('a step that waits for another one names it by its title, as far as the plan has it', () => {
  const waits = message('plan.waitsFor', { step: 'proxy' })
  expect(laterReason(waits, tlsPlan, 'fr').values).toEqual({ step: 'Laisser passer TLS 1.2 par le proxy' })
  expect(laterReason(message('plan.waitsFor', { step: 'other' }), tlsPlan, 'fr').values).toEqual({ step: 'other' })
})

describe('a step is called by a verb and its object:', () => {
  test('a restart by its service', () => {
    const title = (target: string) => titleOfStep({ ...each, target, before: [] }, 'en', translator('en'))
    expect([title('VSS'), title('SQLWriter')]).toEqual(['Restart VSS', 'Restart SQLWriter'])
  })

  test.each([
    ['AppIDSvc', 'Restart CryptSvc; AppIDSvc stops too', 'Redémarrer CryptSvc ; AppIDSvc s’arrête aussi'],
    ['A, B', 'Restart CryptSvc; A, B stop too', 'Redémarrer CryptSvc ; A, B s’arrêtent aussi'],
  ])('with what stops too (%s)', (services, en, fr) => {
    const step = { ...each, target: 'CryptSvc', before: [message('state.dependentsRunning', { services })] }
    expect(titleOfStep(step, 'en', translator('en'))).toBe(en)
    expect(titleOfStep(step, 'fr', translator('fr')).replaceAll('\u00a0', ' ')).toBe(fr)
  })

  test('any other one by its case, with what it works on where the case does it to several', () => {
    expect(titleOfStep(change, 'fr', translator('fr'))).toBe('Autoriser la cryptographie forte pour .NET')
    expect(titleOfStep({ ...change, id: 'strong-crypto.2', target: 'D:' }, 'en', translator('en'))).toBe(
      'Let .NET use strong cryptography: D:',
    )
  })
})
