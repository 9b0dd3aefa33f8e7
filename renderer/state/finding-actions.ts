import type { CheckRound, SessionActions, StorePorts } from './session-state.ts'

type FindingActions = Pick<
  SessionActions,
  'setText' | 'diagnose' | 'runChecks' | 'cancelChecks' | 'showCase' | 'closeCase' | 'needCase'
>

/** Actions that find out what is wrong. They read; nothing on the server changes. */
export function finding({ ask, get, set }: StorePorts): FindingActions {
  const needed = new Set<string>()

  async function needCase(id: string): Promise<void> {
    if (get().cases[id] || needed.has(id)) return
    needed.add(id)
    const found = await ask('case:show', { case: id })
    needed.delete(id)
    if (found) set(({ cases }) => ({ cases: { ...cases, [id]: found } }))
  }

  return {
    needCase,
    setText: (text) => set({ text }),
    diagnose: async () => {
      set({ diagnosis: null })
      const diagnosis = await ask('diagnosis:run', { text: get().text })
      if (diagnosis) set({ diagnosis })
    },
    runChecks: async (scope) => {
      if (get().busy['check:run']) return
      const place = scope === null ? 'health' : 'caseChecks'
      const begun: CheckRound = { scope, running: true, cancelled: false, stale: false, findings: [], ms: null }
      set({ [place]: begun })
      const answer = await ask('check:run', { case: scope })
      set((state) => {
        const round = state[place]
        if (!round || round.scope !== scope) return {}
        // A cancelled round may answer with fewer findings than have arrived one by one.
        const findings = answer && answer.findings.length >= round.findings.length ? answer.findings : round.findings
        return { [place]: { ...round, running: false, findings, ms: answer?.ms ?? null } }
      })
    },
    cancelChecks: async () => {
      set(({ health, caseChecks }) => ({ health: cancelled(health), caseChecks: cancelled(caseChecks) }))
      await ask('check:cancel', {})
    },
    showCase: async (id) => {
      const sameCase = get().openCase === id
      set({ screen: 'cases', openCase: id })
      if (!sameCase) set({ shownPlan: null, caseChecks: null })
      await needCase(id)
    },
    closeCase: () => set({ openCase: null, shownPlan: null, caseChecks: null }),
  }
}

function cancelled(round: CheckRound | null): CheckRound | null {
  return round?.running ? { ...round, cancelled: true } : round
}
