import type { Plan } from '../../shared/model/plan.ts'
import type { SessionActions, ShownPlan, StorePorts } from './session-state.ts'

type RepairActions = Pick<SessionActions, 'makePlan' | 'apply' | 'stopApplying' | 'answerGuidance' | 'undo' | 'settle'>

/** Actions that plan, repair and take back. Only `apply` and `undo` change the server. */
export function repair({ ask, get, set }: StorePorts): RepairActions {
  async function plan(inputs: Plan['inputs'], old: Omit<ShownPlan, 'plan'>): Promise<void> {
    const open = get().openCase
    if (open === null) return
    const made = await ask('plan:make', { case: open, inputs })
    if (get().openCase !== open) return
    set({ shownPlan: made ? { plan: made, ...old } : null })
  }

  return {
    makePlan: (inputs) => plan(inputs, { replaces: null, begun: false, reason: null }),
    apply: async (confirmation) => {
      const shown = get().shownPlan?.plan
      if (!shown || get().applying) return
      set({ applying: { case: shown.case, run: null, stopping: false }, progress: {} })
      const answer = await ask('fix:apply', {
        case: shown.case,
        inputs: shown.inputs,
        confirmation: { ...confirmation, hash: shown.hash },
      })
      const begun = get().applying?.run ?? answer?.run ?? null
      set(({ runOfCase }) => ({
        applying: null,
        progress: {},
        ...(begun ? { runOfCase: { ...runOfCase, [shown.case]: begun } } : {}),
      }))
      if (get().openCase !== shown.case) return
      const checks = get().runs.find(({ id }) => id === begun)?.checks ?? []
      if (checks.length > 0) {
        const round = { scope: shown.case, running: false, cancelled: false, stale: false, findings: checks, ms: null }
        set({ caseChecks: round })
      }
      if (answer?.outcome === 'outdated') {
        return plan(shown.inputs, { replaces: shown, begun: begun !== null, reason: answer.reason })
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
    undo: async (run, decisions, overrides = {}) => {
      if (get().undoing) return []
      set({ undoing: run })
      const answer = await ask('undo:run', { run, decisions, overrides })
      set({ undoing: null })
      return answer?.guards ?? []
    },
    settle: async () => {
      set({ settled: null })
      const answer = await ask('resume:run', {})
      if (answer) set({ settled: answer.settled.length })
    },
  }
}
