import { renewWriters, type ServicesWithWriters } from './simulated-writers.ts'

/** Lets a service begin to start or to stop, as fast as its times say. */
export function order(state: ServicesWithWriters, name: string, to: 'running' | 'stopped'): void {
  const service = state.services[name]
  if (service === undefined) return
  const { startTakes, stopTakes, runsOn } = service.times ?? state.serviceTimes
  service.underWay = to === 'running' ? { to, runsOn: 0, pending: startTakes } : { to, runsOn, pending: stopTakes }
  passTime(state, 0)
}

/** Lets this many seconds pass for every service that is under way. */
export function passTime(state: ServicesWithWriters, seconds: number): void {
  for (const [name, service] of Object.entries(state.services)) {
    const { underWay } = service
    if (underWay === undefined) continue
    const running = Math.min(underWay.runsOn, seconds)
    underWay.runsOn -= running
    if (underWay.runsOn > 0) continue
    if (underWay.to === 'stopped' && service.stopHangs) {
      service.state = 'stopPending'
      continue
    }
    underWay.pending -= Math.min(underWay.pending, seconds - running)
    if (underWay.pending > 0) {
      service.state = underWay.to === 'running' ? 'startPending' : 'stopPending'
      continue
    }
    service.state = underWay.to
    delete service.underWay
    renewWriters(state, name)
  }
}

/** Waits while a service is in one of these states, at most this many seconds; returns the seconds that are left. */
export function waitThrough(
  state: ServicesWithWriters,
  name: string,
  through: readonly string[],
  seconds: number,
): number {
  let left = seconds
  while (left > 0 && through.includes(state.services[name]?.state ?? '')) {
    passTime(state, 1)
    left -= 1
  }
  return left
}
