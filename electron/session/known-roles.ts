import { setTimeout as after } from 'node:timers/promises'
import type { Role } from '../../shared/model/case.ts'
import type { Reader } from '../engine/ports.ts'
import { readRoles } from '../engine/server-roles.ts'

/** So long does a diagnosis wait for what the server is. */
const longestWaitMs = 2000

/**
 * What this server is, as far as it is known soon; empty otherwise. It only orders the cases of a diagnosis, so nothing waits for a server
 * that is slow, and a second question waits for nothing that the first is still waiting for. Reads only; never throws.
 */
export function knownRoles(read: Reader, waitMs: number = longestWaitMs): () => Promise<readonly Role[]> {
  let pending: Promise<Role[] | null> | null = null
  return async () => {
    if (pending !== null) return []
    const answer = readRoles(read).finally(() => {
      pending = null
    })
    pending = answer
    return (await Promise.race([answer, after(waitMs, null, { ref: false })])) ?? []
  }
}
