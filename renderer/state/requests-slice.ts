import type { StateCreator } from 'zustand/vanilla'
import type { MedicBridge, Problem, Replies, RequestName, RequestOf } from '../../shared/ipc.ts'

/** Makes a request; a failure becomes a shown problem and answers `undefined`. */
export type Ask = <Name extends RequestName>(name: Name, request: RequestOf<Name>) => Promise<Replies[Name] | undefined>

/** A request that did not work, until the administrator dismisses it. */
export interface ShownProblem {
  id: number
  request: RequestName
  problem: Problem
}

/** What is on its way to the privileged side, and what did not work. */
export interface RequestsSlice {
  /** How many requests of each name are on their way. */
  busy: Partial<Record<RequestName, number>>
  problems: readonly ShownProblem[]
  dismissProblem(id: number): void
}

/** The slice of the requests that were made. */
export const requestsSlice: StateCreator<RequestsSlice> = (set) => ({
  busy: {},
  problems: [],
  dismissProblem: (id) => set(({ problems }) => ({ problems: problems.filter((shown) => shown.id !== id) })),
})

/** How every slice asks the privileged side: through the bridge, counted and with its failures shown. */
export function asker(bridge: MedicBridge, set: Parameters<typeof requestsSlice>[0]): Ask {
  let failures = 0
  const count = (name: RequestName, by: number) =>
    set(({ busy }) => ({ busy: { ...busy, [name]: (busy[name] ?? 0) + by } }))
  return async (name, request) => {
    count(name, 1)
    const reply = await bridge.request(name, request).catch((error: unknown) => ({
      ok: false as const,
      problem: { message: { key: 'ui:problem.noAnswer', values: {} }, detail: String(error) },
    }))
    count(name, -1)
    if (reply.ok) return reply.value
    failures += 1
    const shown = { id: failures, request: name, problem: reply.problem }
    set((state) => ({ problems: [...state.problems, shown] }))
    return undefined
  }
}
