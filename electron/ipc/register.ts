import { type Failure, type Replies, type Reply, type RequestName, requests } from '../../shared/ipc.ts'
import { message } from '../../shared/model/message.ts'
import { cleanErrorText, foreseenReason } from '../session/reason-for.ts'
import type { SenderEvent } from '../window/trusted-sender.ts'
import type { Handlers } from './handlers.ts'

/** The part of Electron's `ipcMain` that is needed here. */
export interface RequestChannels {
  handle(channel: string, listener: (event: SenderEvent, ...payload: unknown[]) => Promise<unknown>): void
}

export interface Registration {
  handlers: Handlers
  isTrusted(event: SenderEvent): boolean
}

/** One channel per request name, and no other. What goes back is always a {@link Reply}; nothing is thrown across the border. */
export function registerRequests(channels: RequestChannels, registration: Registration): void {
  for (const name of Object.keys(requests) as RequestName[]) {
    channels.handle(name, (event, ...payload) => reply(name, event, payload, registration))
  }
}

/** Sender, then schema, then handler: whoever fails the first two never reaches the third. */
async function reply<Name extends RequestName>(
  name: Name,
  event: SenderEvent,
  payload: unknown[],
  { handlers, isTrusted }: Registration,
): Promise<Reply<Name>> {
  if (!isTrusted(event)) return refuse('desktop.untrustedSender', name)
  const request = payload.length === 1 ? requests[name].safeParse(payload[0]) : undefined
  if (!request?.success) return refuse('desktop.badRequest', name)
  try {
    const handle = handlers[name] as (request: unknown) => Promise<Replies[Name]>
    return { ok: true, value: await handle(request.data) }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}

function refuse(key: 'desktop.untrustedSender' | 'desktop.badRequest', name: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { message: message(key, { request: name }), detail: '' } }
}

/** A foreseen failure as it is; of any other error its sentence without its stack. */
function failureOf(error: unknown): Failure {
  const reason = foreseenReason(error)
  if (reason !== null) return { message: reason, detail: '' }
  return { message: message('desktop.unexpected'), detail: cleanErrorText(error) }
}
