import type { StateCreator } from 'zustand/vanilla'
import type { LogProgress } from '../../../shared/model/log-scan.ts'
import type { NowEvidence, NowHours } from '../../../shared/model/now-evidence.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** What logs, events and last jobs told beside the checks, and how far looking through them has come. */
export interface HomeSlice {
  /** How far back is looked. */
  nowHours: NowHours
  gathering: boolean
  gatherProgress: LogProgress | null
  /** `null` before anything was looked through. */
  evidence: NowEvidence | null
  /** Looks through logs, events and last jobs of the last hours; what was found before stays until then. Reads only. */
  gatherNow(hours?: NowHours): Promise<void>
  stopGathering(): Promise<void>
}

/** The slice of the first screen. */
export function homeSlice(ask: Ask): StateCreator<HomeSlice> {
  return (set, get) => ({
    nowHours: 24,
    gathering: false,
    gatherProgress: null,
    evidence: null,
    gatherNow: async (hours = get().nowHours) => {
      const isChange = hours !== get().nowHours
      if (get().gathering && !isChange) return
      set({ gathering: true, gatherProgress: null, nowHours: hours })
      const evidence = await ask('now:gather', { hours })
      // Another period was asked for in the meantime.
      if (get().nowHours !== hours) return
      set((state) => ({ gathering: false, gatherProgress: null, evidence: evidence ?? state.evidence }))
    },
    stopGathering: async () => {
      await ask('now:cancel', {})
    },
  })
}

/** The slice with how far looking through logs has come. */
export function lookingThrough({ gathering }: HomeSlice, gatherProgress: LogProgress): Partial<HomeSlice> {
  return gathering ? { gatherProgress } : {}
}
