import type { StateCreator } from 'zustand/vanilla'
import type { Failure, MedicBridge, PageRequestName, Replies, Reply, RequestName, RequestOf } from '../../shared/ipc.ts'

/** Makes a request; one that fails is shown and returns `undefined`. */
export type Ask = <Name extends RequestName>(name: Name, request: AskedOf<Name>) => Promise<Replies[Name] | undefined>

/** What is sent with a request; of a drop the files themselves, whose paths the page does not know. */
type AskedOf<Name extends RequestName> = Name extends PageRequestName ? RequestOf<Name> : { files: readonly object[] }

/** A request that did not work, until the administrator dismisses it. */
export interface ShownFailure {
  id: number
  request: RequestName
  failure: Failure
}

/** What is on its way to the privileged side, and what did not work. */
export interface RequestsSlice {
  /** Counts up whenever the window shows another server: practice, and back. */
  sitting: number
  /** How many requests of each name are on their way. */
  busy: Partial<Record<RequestName, number>>
  failures: readonly ShownFailure[]
  dismissFailure(id: number): void
}

/** Requests whose answers are the same whichever server the window shows. */
const ofAnyServer: readonly RequestName[] = [
  'program:show',
  'settings:set',
  'code:list',
  'case:show',
  'script:show',
  'clipboard:write',
  'link:open',
  'practice:list',
]

/** The slice of the requests that were made. */
export const requestsSlice: StateCreator<RequestsSlice> = (set) => ({
  sitting: 0,
  busy: {},
  failures: [],
  dismissFailure: (id) => set(({ failures }) => ({ failures: failures.filter((shown) => shown.id !== id) })),
})

/** The files of a drop go a way of their own, because only the preload script learns where they lie. */
function send<Name extends RequestName>(bridge: MedicBridge, name: Name, request: AskedOf<Name>): Promise<Reply<Name>> {
  const sent = 'files' in request ? bridge.drop(request.files) : bridge.request(name as PageRequestName, request)
  return sent as Promise<Reply<Name>>
}

/**
 * How every slice asks the privileged side: through the bridge, counted and with its failures shown. What was asked of one server is never
 * answered once the window shows another.
 */
export function asker(bridge: MedicBridge, ...[set, get]: Parameters<typeof requestsSlice>): Ask {
  let lastId = 0
  const count = (name: RequestName, by: number) =>
    set(({ busy }) => ({ busy: { ...busy, [name]: (busy[name] ?? 0) + by } }))
  return async (name, request) => {
    const { sitting } = get()
    count(name, 1)
    const reply = await send(bridge, name, request).catch((error: unknown) => ({
      ok: false as const,
      failure: { message: { key: 'ui:failure.noAnswer', values: {} }, detail: String(error) },
    }))
    const isElsewhere = get().sitting !== sitting
    if (isElsewhere && !ofAnyServer.includes(name)) return new Promise<never>(() => {})
    if (!isElsewhere) count(name, -1)
    if (reply.ok) return reply.value
    lastId += 1
    const shown = { id: lastId, request: name, failure: reply.failure }
    set((state) => ({ failures: [...state.failures, shown] }))
    return undefined
  }
}
