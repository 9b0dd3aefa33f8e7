import type { Language } from '../model/language.ts'
import type { Message } from '../model/message.ts'
import { message } from '../model/message.ts'
import type { Plan, PlanStep } from '../model/plan.ts'

/**
 * What a step does, as a verb and its object: “Restart CryptSvc; AppIDSvc stops too”. Other steps have the title of their case, with
 * what they work on where the case does one thing to several.
 */
export function titleOfStep(step: PlanStep, language: Language, say: (message: Message) => string): string {
  if (isRestart(step)) return restartTitle(step, say)
  const title = step.title?.[language] ?? step.target
  return step.id === step.caseStep || step.kind === 'guidance'
    ? title
    : say(message('step.one', { title, target: step.target }))
}

/** Why a step is not in a plan yet; the step that it waits for is named by its title. */
export function laterReason(reason: Message, { steps }: Pick<Plan, 'steps'>, language: Language): Message {
  const waitsFor = steps.find(({ caseStep }) => reason.key === 'plan.waitsFor' && caseStep === reason.values.step)
  return waitsFor?.title ? { ...reason, values: { ...reason.values, step: waitsFor.title[language] } } : reason
}

function isRestart(step: PlanStep): boolean {
  return step.kind === 'action' && (step.action === 'restartService' || step.action === 'restartServices')
}

function restartTitle({ target, before }: PlanStep, say: (message: Message) => string): string {
  const others = before.find(({ key }) => key === 'state.dependentsRunning')?.values.services
  if (others === undefined) return say(message('step.restart', { service: target }))
  const count = String(others).split(', ').length
  return say({ key: 'step.restartWith', values: { service: target, others, count } })
}
