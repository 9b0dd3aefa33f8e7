import { measureClock } from '../../server/measure-clock.ts'
import type { Read } from '../read-type.ts'

/** Clock and time zone. Where no host told the time, how far the clock is off is missing, and the rest is there. */
export const clock: Read<'clock'> = async (server, _at, { writers: _, endpoints: __, ...options }) => {
  const [state, ahead] = await Promise.all([
    server.call('Get-ClockState', {}, options),
    measureClock(server, options).catch(() => null),
  ])
  return ahead === null ? state : { ...state, aheadSeconds: ahead }
}
