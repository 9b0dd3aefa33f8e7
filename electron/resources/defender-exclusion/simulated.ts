import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { DefenderExclusionState, defenderExclusion } from '../../../shared/resources/defender-exclusion.ts'
import type { DefenderState } from '../../reads/antivirus/simulated.ts'
import { refusal } from '../../server/simulated-failure.ts'
import type { SimulatedResource } from '../../server/simulated-kind.ts'

const entrySchema = z.object({ type: z.enum(['path', 'process', 'extension']), value: z.string() })
type Entry = z.infer<typeof entrySchema>

/** The exclusions of the simulated Defender; the data are those of the antivirus. */
export const simulatedDefenderExclusion = {
  state: {},
  answers: {
    'Get-DefenderExclusionState': ({ defender }, entry): DefenderExclusionState => {
      if (defender.mode === 'absent') return { exists: false, obstacle: 'absent' }
      if (defender.mode === 'off') return { obstacle: 'off' }
      if (defender.hidden) return { obstacle: 'hidden' }
      const obstacle = defender.protectsExclusions
        ? 'tamperProtection'
        : defender.localMergeOff
          ? 'localMergeOff'
          : 'none'
      return { exists: defender.exclusions[entry.type].some((one) => isSame(entry, one)), obstacle }
    },
    'Add-DefenderExclusion': (state, entry) => {
      requireRunning(state, 'Add-DefenderExclusion')
      add(state, entry)
      return { done: true }
    },
    'Remove-DefenderExclusion': (state, entry) => {
      requireRunning(state, 'Remove-DefenderExclusion')
      remove(state, entry)
      return { done: true }
    },
  },
  at: entrySchema,
  names: ({ value }) => [value],
  changeBySomeoneElse({ defender }, entry) {
    const list = defender.exclusions[entry.type]
    const there = list.some((one) => isSame(entry, one))
    defender.exclusions[entry.type] = there ? list.filter((one) => !isSame(entry, one)) : [...list, entry.value]
    return message(there ? 'simulation.exclusionRemoved' : 'simulation.exclusionAdded', { value: entry.value })
  },
} as const satisfies SimulatedResource<DefenderState, keyof typeof defenderExclusion.primitives, Entry>

function add({ defender }: DefenderState, entry: Entry): void {
  const list = defender.exclusions[entry.type]
  if (defender.protectsExclusions || list.some((one) => isSame(entry, one))) return
  list.push(entry.value)
}

function remove({ defender }: DefenderState, entry: Entry): void {
  if (defender.protectsExclusions) return
  defender.exclusions[entry.type] = defender.exclusions[entry.type].filter((one) => !isSame(entry, one))
}

function requireRunning({ defender }: DefenderState, call: 'Add-DefenderExclusion' | 'Remove-DefenderExclusion'): void {
  if (defender.mode === 'off' || defender.mode === 'absent') throw refusal(call, 'Defender does not run (0x800106ba)')
}

function isSame({ type, value }: Entry, stored: string): boolean {
  return comparable(type, value) === comparable(type, stored)
}

function comparable(type: Entry['type'], value: string): string {
  const text = value.toLowerCase()
  if (type === 'extension') return text.replace(/^\.+/, '')
  return text.length > 3 ? text.replace(/\\+$/, '') : text
}
