/** The part of a simulated server that its clock stands in. */
export interface StartedServer {
  identity: { bootedAt: string }
}

const hour = 3_600_000

/** What a simulated server takes for now: a week after its start, always the same, so that ages stay what the data say. */
export function simulatedTime({ identity }: StartedServer, hoursAgo = 0): string {
  const now = Date.parse(identity.bootedAt) + 7 * 24 * hour
  return new Date(now - hoursAgo * hour).toISOString().replace(/\.\d+Z$/, 'Z')
}
