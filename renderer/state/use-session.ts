import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { SessionState, SessionStore } from './session-store.ts'

/** The store of this window; set once, by `main.tsx`. */
export const SessionContext = createContext<SessionStore | null>(null)

/** Reads a part of the session; the component is drawn again when that part changes. */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  const store = use(SessionContext)
  if (!store) throw new Error('A component asks for the session outside of SessionContext.')
  return useStore(store, select)
}

/** Whether a request of this name is on its way. */
export function useBusy(name: keyof SessionState['busy']): boolean {
  return useSession((state) => (state.busy[name] ?? 0) > 0)
}
