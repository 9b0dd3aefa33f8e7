import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { printWithBrowser } from '../../electron/browser/print-page.ts'
import { type RequestChannels, registerRequests } from '../../electron/ipc/register.ts'
import { windowRequests } from '../../electron/ipc/window-requests.ts'
import { serverFolder } from '../../electron/session/state-folder.ts'
import { openWindowSitting } from '../../electron/session/window-sitting.ts'
import { readStoredServer, type StoredServer } from '../../electron/simulation/state-store.ts'
import { appPage } from '../../electron/window/app-protocol.ts'
import { isTrustedSender, type SenderEvent } from '../../electron/window/trusted-sender.ts'
import type { EventName, Replies, Reply, RequestName } from '../../shared/ipc.ts'
import { temporaryFolder } from './open-test-session.ts'

/** The privileged side as the page meets it: the channels with the product's own handlers, on a simulated server. */
export interface TestWindow {
  /** The state folder; {@link reports} lies beside it. */
  stateFolder: string
  /** What the administrator chooses in the next dialog that asks for logs. */
  chosen: string[]
  /** Where reports are saved. */
  reports: string
  /** Every event that was sent to the page. */
  events: { name: EventName; event: unknown }[]
  /** What the page did to the desktop around it: copied texts and opened links. */
  effects: string[]
  /** Sends any payloads over a channel, from our own page unless another sender is given. */
  send(name: string, payloads: unknown[], from?: SenderEvent): Promise<Reply<RequestName>>
  /** Makes a well-formed request and returns its value; a refusal fails the test with its sentence. */
  ask<Name extends RequestName>(name: Name, payload: unknown): Promise<Replies[Name]>
  /** The simulated server as it is on disk. */
  server(): StoredServer['state']
}

const contents = { name: 'the window' }

/** Our own page in the main frame of the window. */
export const ownPage: SenderEvent = { sender: contents, senderFrame: { url: appPage, parent: null } }

/** Opens the privileged side of the window on a simulated server in a folder of its own. */
export async function openTestWindow(simulate: string, inFolder?: string): Promise<TestWindow> {
  const folder = inFolder ?? (await temporaryFolder())
  const stateFolder = join(folder, 'state')
  const reports = join(folder, 'reports')
  await mkdir(reports, { recursive: true })
  const events: TestWindow['events'] = []
  const effects: string[] = []
  const chosen: string[] = []
  const sitting = await openWindowSitting({
    simulate,
    stateDir: stateFolder,
    language: 'en',
    systemLocale: 'en-GB',
    resources: join(import.meta.dirname, '../..'),
    programFolders: [],
    desktop: {
      version: '0.0.0-test',
      emit: (name, event) => void events.push({ name, event: structuredClone(event) }),
      chooseLogs: async () => chosen.splice(0),
      chooseFile: async (name) => join(reports, name),
      openFile: async (path) => (effects.push(`opened ${path}`) > 0 ? '' : 'never'),
      showInFolder: (path) => void effects.push(`shown ${path}`),
      printPdf: printWithBrowser,
      writeClipboard: (text) => void effects.push(`copied ${text}`),
      openLink: async (url) => effects.push(`opened ${url}`) > 0,
      places: ['eventViewer'],
      openPlace: async (place) => void effects.push(`opened ${place}`),
      applyTheme: () => undefined,
      notify: ({ title, body }) => void effects.push(`notified ${title}\n${body}`),
    },
  })
  const { handlers, close } = windowRequests(sitting)
  onTestFinished(close)
  await handlers['session:open']({})
  const channels = new Map<string, Parameters<RequestChannels['handle']>[1]>()
  registerRequests(
    { handle: (channel, listener) => void channels.set(channel, listener) },
    { handlers, isTrusted: (event) => isTrustedSender(event, contents) },
  )
  const send: TestWindow['send'] = async (name, payloads, from = ownPage) => {
    const listener = channels.get(name)
    if (!listener) throw new Error(`There is no channel ${name}.`)
    return (await listener(from, ...payloads)) as Reply<RequestName>
  }
  return {
    chosen,
    stateFolder,
    reports,
    events,
    effects,
    send,
    async ask(name, payload) {
      const reply = await send(name, [payload])
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`)
      return reply.value as never
    },
    server: () => readStoredServer(serverFolder(stateFolder, simulate.split(',')[0] ?? '')).state,
  }
}
