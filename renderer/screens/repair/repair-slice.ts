import type { StateCreator } from 'zustand/vanilla'
import type { JournalEntry } from '../../../shared/model/journal-record.ts'
import type { Message } from '../../../shared/model/message.ts'
import type { Confirmation, Plan } from '../../../shared/model/plan.ts'
import type { FrameSlice } from '../../frame/frame-slice.ts'
import type { ChecksSlice } from '../../state/checks-slice.ts'
import type { JournalSlice } from '../../state/journal-slice.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** The four stages of a case, in the order in which one goes through them. */
export const caseStages = ['found', 'plan', 'repair', 'verified'] as const
export type CaseStage = (typeof caseStages)[number]

/** The plan on the screen and, when the server had moved away from it, the one shown before. */
export interface ShownPlan {
  plan: Plan
  /** The plan that no longer fitted; `null` when this is the first one. */
  replaces: Plan | null
  /** Whether the one before had been begun; else nothing was done with it. */
  begun: boolean
  /** Why the one before no longer fitted, when that was said. */
  reason: Message | null
}

/** The repair that is being carried out; `run` is `null` until the journal says that it began. */
interface Applying {
  case: string
  run: string | null
  stopping: boolean
}

/** What is chosen beside values: picked entries by step, and causes that nobody could tell. */
export interface MoreChoices {
  picks?: Record<string, string[]>
  causes?: string[]
}

/** A repair from its plan to its result. */
export interface RepairSlice {
  /** The stage of the open case that the administrator has chosen; `null` follows what happens. */
  openStage: CaseStage | null
  showStage(stage: CaseStage): void
  shownPlan: ShownPlan | null
  applying: Applying | null
  /** The run of each case that this window has begun. */
  runOfCase: Readonly<Record<string, string>>
  /** What a running step is at, by step id; under the empty name, how far a long work has come that belongs to no step. */
  progress: Readonly<Record<string, Message>>
  /** Makes a plan for the open case. Changes nothing on the server. */
  makePlan(inputs: Plan['inputs'], more?: MoreChoices): Promise<void>
  /** Carries out the shown plan. When it no longer fits, nothing is done and a new plan is shown beside what changed. */
  apply(confirmation: Omit<Confirmation, 'hash'>): Promise<void>
  stopApplying(): Promise<void>
  answerGuidance(run: string, step: string, done: boolean): Promise<void>
}

/** The slice of plan and repair. Only `apply` changes the server. */
export function repairSlice(
  ask: Ask,
): StateCreator<RepairSlice & FrameSlice & ChecksSlice & JournalSlice, [], [], RepairSlice> {
  return (set, get) => {
    async function plan(inputs: Plan['inputs'], more: MoreChoices, old: Omit<ShownPlan, 'plan'>): Promise<void> {
      const open = get().openCase
      if (open === null) return
      const made = await ask('plan:make', { case: open, inputs, ...more })
      if (get().openCase !== open) return
      set({ shownPlan: made ? { plan: made, ...old } : null, progress: {} })
    }

    return {
      openStage: null,
      showStage: (openStage) => set({ openStage }),
      shownPlan: null,
      applying: null,
      runOfCase: {},
      progress: {},
      makePlan: (inputs, more = {}) => plan(inputs, more, { replaces: null, begun: false, reason: null }),
      apply: async (confirmation) => {
        const shown = get().shownPlan?.plan
        if (!shown || get().applying) return
        set({ applying: { case: shown.case, run: null, stopping: false }, progress: {}, openStage: null })
        const reply = await ask('fix:apply', {
          case: shown.case,
          inputs: shown.inputs,
          ...choicesOf(shown),
          confirmation: { ...confirmation, hash: shown.hash },
        })
        const begun = get().applying?.run ?? reply?.run ?? null
        set(({ runOfCase }) => ({
          applying: null,
          progress: {},
          ...(begun ? { runOfCase: { ...runOfCase, [shown.case]: begun } } : {}),
        }))
        if (get().openCase !== shown.case) return
        const checks = get().runs.find(({ id }) => id === begun)?.checks ?? []
        if (checks.length > 0) {
          const round = {
            scope: shown.case,
            running: false,
            cancelled: false,
            stale: false,
            findings: checks,
            progress: null,
            entries: {},
            compared: null,
            ms: null,
          }
          set({ caseChecks: round })
        }
        // Where nothing has begun, or the server had moved away, the plan is what there is to look at.
        if (!begun || reply?.outcome === 'outdated') set({ openStage: 'plan' })
        if (reply?.outcome === 'outdated') {
          return plan(shown.inputs, choicesOf(shown), { replaces: shown, begun: begun !== null, reason: reply.reason })
        }
        if (begun) set({ shownPlan: null })
      },
      stopApplying: async () => {
        set(({ applying }) => ({ applying: applying && { ...applying, stopping: true } }))
        await ask('fix:cancel', {})
      },
      answerGuidance: async (run, step, done) => {
        await ask('guidance:answer', { run, step, done })
      },
    }
  }
}

/** What a plan was made with beside its values; nothing where nothing was chosen. */
export function choicesOf({ picks, causes }: Plan): MoreChoices {
  const picked = picks.filter((pick) => pick.picked.length > 0)
  return {
    ...(picked.length > 0 ? { picks: Object.fromEntries(picked.map((pick) => [pick.step, pick.picked])) } : {}),
    ...(causes.length > 0 ? { causes } : {}),
  }
}

/** The repair after a record of the journal: the run that has begun is the one that is being carried out. */
export function repairAfter({ applying, runOfCase }: RepairSlice, entry: JournalEntry): Partial<RepairSlice> {
  if (entry.kind !== 'runStarted' || !applying || entry.plan.case !== applying.case) return {}
  return {
    progress: {},
    applying: { ...applying, run: entry.run },
    runOfCase: { ...runOfCase, [entry.plan.case]: entry.run },
  }
}
