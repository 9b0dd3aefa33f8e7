import type { SavedFiles } from '../session/saved-files.ts'
import type { HandlersOf } from './handlers.ts'

/** Opens and shows what this window has written; nothing else can be named. */
export function fileRequests(files: SavedFiles): HandlersOf<'file'> {
  return {
    'file:open': async ({ file }) => {
      await files.open(file)
      return null
    },
    'file:show': async ({ file }) => {
      await files.show(file)
      return null
    },
  }
}
