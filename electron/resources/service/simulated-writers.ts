import type { ServicesState } from './simulated-keys.ts'

/** Services and the writers that live in them: a restart of a service renews its writers. */
export interface ServicesWithWriters extends ServicesState {
  writers: Record<string, { service: string; state: number; lastError: string; healsWhenRestarted: boolean }>
}

/** A service that starts or stops takes its writers with it: the next instance of a writer that heals is stable. */
export function renewWriters(state: ServicesWithWriters, service: string): void {
  const sought = service.toLowerCase()
  for (const writer of Object.values(state.writers)) {
    if (writer.service.toLowerCase() !== sought || !writer.healsWhenRestarted) continue
    writer.state = 1
    writer.lastError = 'none'
  }
}
