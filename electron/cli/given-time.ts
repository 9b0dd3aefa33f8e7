import { message } from '../../shared/model/message.ts'
import { RefusedRequest } from '../session/refused-request.ts'

/** A day or time in this computer's time zone unless it names another one, in milliseconds since 1970. Refuses what is none. */
export function givenTime(given: string): number {
  const shaped = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(given)
  // A day alone would be taken as one in UTC.
  const time = shaped ? Date.parse(given.includes('T') ? given : `${given}T00:00`) : Number.NaN
  if (Number.isNaN(time)) throw new RefusedRequest(message('cli.badTime', { given }))
  return time
}
