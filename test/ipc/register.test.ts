import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Handlers } from '../../electron/ipc/handlers.ts'
import { type RequestChannels, registerRequests } from '../../electron/ipc/register.ts'
import { RefusedRequest } from '../../electron/session/refused-request.ts'
import type { SenderEvent } from '../../electron/window/trusted-sender.ts'
import { type RequestName, requests } from '../../shared/ipc.ts'
import { message } from '../../shared/model/message.ts'

const names = Object.keys(requests) as RequestName[]
const page: SenderEvent = { sender: null, senderFrame: null }

/** The channels after registration; `reached` holds the requests that came through to a handler. */
function register({ trusted = true, fulfil = async (): Promise<unknown> => null } = {}) {
  const channels = new Map<string, Parameters<RequestChannels['handle']>[1]>()
  const reached: { name: string; request: unknown }[] = []
  const handler = (name: RequestName) => async (request: unknown) => {
    reached.push({ name, request })
    return fulfil()
  }
  const handlers = Object.fromEntries(names.map((name) => [name, handler(name)])) as unknown as Handlers
  registerRequests(
    { handle: (channel, listener) => void channels.set(channel, listener) },
    { handlers, isTrusted: () => trusted },
  )
  const ask = (name: string, ...payload: unknown[]) => channels.get(name)?.(page, ...payload)
  return { channels, reached, ask }
}

describe('the channels of the privileged side', () => {
  test('S9 are exactly the requests of the table', () => {
    expect([...register().channels.keys()].sort()).toEqual([...names].sort())
  })

  test('pass a well-formed request to its handler and answer what it answers', async () => {
    const { ask, reached } = register({ fulfil: async () => ({ opened: true }) })
    expect(await ask('link:open', { url: 'https://github.com/' })).toEqual({ ok: true, value: { opened: true } })
    expect(reached).toEqual([{ name: 'link:open', request: { url: 'https://github.com/' } }])
  })

  test('S7 refuse a sender that is not trusted, before they look at what it sent', async () => {
    const { ask, reached } = register({ trusted: false })
    for (const name of names) {
      const failure = { message: message('desktop.untrustedSender', { request: name }), detail: '' }
      expect(await ask(name, {})).toEqual({ ok: false, failure })
    }
    expect(reached).toEqual([])
  })

  test('S8 refuse anything that does not fit the schema, and no handler sees it', async () => {
    const { ask, reached } = register()
    const payloads = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
    })
    const property = fc.asyncProperty(fc.constantFrom(...names), payloads, async (name, payload) => {
      const fits = requests[name].safeParse(payload).success
      const before = reached.length
      expect(await ask(name, payload)).toMatchObject({ ok: fits })
      expect(reached.length - before).toBe(fits ? 1 : 0)
    })
    await fc.assert(property, { numRuns: 1000 })
  })

  test('refuse a field too many, a request without data and one with two', async () => {
    const { ask, reached } = register()
    expect(await ask('check:cancel', { force: true })).toMatchObject({ ok: false })
    expect(await ask('check:cancel')).toMatchObject({ ok: false })
    expect(await ask('check:cancel', {}, {})).toMatchObject({ ok: false })
    expect(reached).toEqual([])
  })
})

describe('a request that fails', () => {
  test('answers a foreseen failure as it is', async () => {
    const fulfil = async () => {
      throw new RefusedRequest(message('session.unknownRun', { run: 'x' }))
    }
    expect(await register({ fulfil }).ask('session:open', {})).toEqual({
      ok: false,
      failure: { message: message('session.unknownRun', { run: 'x' }), detail: '' },
    })
  })

  test('answers any other error by its sentence, redacted and without its stack', async () => {
    const fulfil = async () => {
      throw new Error('It was refused with password=hunter2!x and ended.')
    }
    expect(await register({ fulfil }).ask('session:open', {})).toEqual({
      ok: false,
      failure: {
        message: message('desktop.unexpected'),
        detail: expect.stringMatching(/^It was refused with password=\[secret-1\] and ended\.$/),
      },
    })
  })

  test('answers even what is no error at all', async () => {
    const fulfil = () => Promise.reject('gone')
    expect(await register({ fulfil }).ask('session:open', {})).toMatchObject({ ok: false, failure: { detail: 'gone' } })
  })
})
