import type { CaseStep } from '../../shared/model/case-step.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { message } from '../../shared/model/message.ts'
import type { PickList } from '../../shared/model/plan.ts'
import { InputError } from './checked-inputs.ts'
import { valueAt } from './evaluate.ts'
import type { Repetition } from './repetition.ts'

/** Step → entries the administrator picked, by the field that tells them apart. */
export type Picks = Readonly<Record<string, readonly string[]>>

/** The turns of a step that are left, and what there was to pick; `null` where the administrator has nothing to pick. */
export interface Picked {
  turns: Repetition[]
  pick: PickList | null
}

/**
 * Leaves of a step's turns those that the administrator picked; without a pick there is none. Throws an {@link InputError} for an
 * entry that was not read, and for two where one is allowed.
 */
export function pickEntries(step: CaseStep, turns: readonly Repetition[], picks: Picks): Picked {
  const { forEach } = step
  if (!forEach?.pick) return { turns: [...turns], pick: null }
  const field = forEach.distinct ?? ''
  const known = turns.map((turn) => ({ turn, id: idOf(turn.item, field) }))
  const chosen = picks[step.id] ?? []
  const allowed = known.map(({ id }) => id).join(', ') || '–'
  for (const value of chosen) {
    if (!known.some(({ id }) => id === value))
      throw new InputError(message('plan.inputNotAllowed', { name: step.id, value, allowed }))
  }
  if (forEach.pick === 'one' && chosen.length > 1) {
    throw new InputError(message('plan.inputNotAllowed', { name: step.id, value: chosen.join(', '), allowed }))
  }
  return {
    turns: known.filter(({ id }) => chosen.includes(id)).map(({ turn }) => turn),
    pick: {
      step: step.id,
      title: step.title,
      how: forEach.pick,
      entries: known.map(({ id }) => id),
      picked: known.map(({ id }) => id).filter((id) => chosen.includes(id)),
    },
  }
}

/** Refuses a pick for a step that asks for none. */
export function assertPicksFit(steps: readonly CaseStep[], picks: Picks): void {
  const picking = steps.filter((step) => step.forEach?.pick).map(({ id }) => id)
  for (const name of Object.keys(picks)) {
    if (!picking.includes(name))
      throw new InputError(message('plan.unknownInput', { name, known: picking.join(', ') || '–' }))
  }
}

function idOf(item: Json | undefined, field: string): string {
  const value = item === undefined ? undefined : valueAt(item, field)
  return value === undefined ? '' : String(value)
}
