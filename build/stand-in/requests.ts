import type { DevTools, Protocol } from './devtools.ts'
import { fromBrowser, handlerOf } from './schemes.ts'

/**
 * Answers one request of a page: our own schemes by their handler, anything that needs a network not at all, and of files
 * only the one that the program itself has opened. A document is asked about first, as Electron does with `will-navigate`.
 */
export async function serveRequest(
  devtools: DevTools,
  page: string,
  paused: Protocol.Fetch.requestPausedPayload,
  mayNavigate: (url: string) => boolean,
  isOpenedFile: (url: string) => boolean,
): Promise<void> {
  const { requestId, request, resourceType } = paused
  const url = fromBrowser(request.url)
  if (resourceType === 'Document' && !mayNavigate(url)) {
    await devtools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }, page)
    return
  }
  const handler = handlerOf(url)
  if (handler === undefined) {
    if (/^(data|blob|about):/.test(url) || isOpenedFile(url))
      await devtools.send('Fetch.continueRequest', { requestId }, page)
    else await devtools.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, page)
    return
  }
  const response = await handler(new Request(url, { method: request.method, headers: request.headers }))
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
  const answer = { requestId, responseCode: response.status, responseHeaders, body }
  await devtools.send('Fetch.fulfillRequest', answer, page)
}
