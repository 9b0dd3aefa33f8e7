import { measureClock } from '../../server/measure-clock.ts'
import type { Read } from '../read-type.ts'

/** Clock and time zone. Where no host told the time, how far the clock is off is missing, and the rest is there. */
export const clock: Read<'clock'> = async (server) => {
  const [state, ahead] = await Promise.all([server.call('Get-ClockState', {}), measureClock(server).catch(() => null)])
  return ahead === null ? state : { ...state, aheadSeconds: ahead }
}
