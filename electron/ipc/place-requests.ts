import { message } from '../../shared/model/message.ts'
import { RefusedRequest } from '../session/refused-request.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** Opens what belongs to Windows and helps to look around; the window names it, where it lies is known here only. */
export function placeRequests({ desktop, stateFolder }: WindowSitting): HandlersOf<'place'> {
  return {
    'place:open': async ({ place }) => {
      if (!desktop.places.includes(place)) throw new RefusedRequest(message('session.onlyOnWindows'))
      await desktop.openPlace(place, stateFolder)
      return null
    },
  }
}
