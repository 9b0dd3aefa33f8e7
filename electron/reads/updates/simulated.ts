import { updates } from '../../../shared/reads/updates.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** Installed updates, as data. */
export const simulatedUpdates = {
  state: { updates: updates.answer.default({ build: '20348.2227', installed: ['KB5034129', 'KB5033914'] }) },
  answers: { 'Get-WindowsUpdateList': (state) => state.updates },
} as const satisfies SimulatedKind<{ updates: AnswerOf<'Get-WindowsUpdateList'> }, keyof typeof updates.primitives>
