import { join } from 'node:path'
import { message } from '../../shared/model/message.ts'
import { translator } from '../../shared/text/translate.ts'
import { loadScripts } from '../powershell/load-scripts.ts'
import { RefusedRequest } from '../session/refused-request.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** The source of what runs on the server, checked against its hash. */
export function scriptRequests({ resources }: WindowSitting): HandlersOf<'script'> {
  return {
    'script:show': async ({ primitive }) => {
      const source = loadScripts({ folder: join(resources, 'electron') }).sourceOf(primitive)
      if (source === undefined) throw new RefusedRequest(message('session.noSuchScript', { primitive }))
      return { primitive, source }
    },
  }
}

/** Copies a text. */
export function clipboardRequests({ desktop }: WindowSitting): HandlersOf<'clipboard'> {
  return {
    'clipboard:write': async ({ text }) => {
      desktop.writeClipboard(text)
      return null
    },
  }
}

/** Opens a page of a listed host, after a question. */
export function linkRequests({ desktop, settings }: WindowSitting): HandlersOf<'link'> {
  return {
    'link:open': async ({ url }) => ({ opened: await desktop.openLink(url, translator(settings().language)) }),
  }
}
