import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { EventPlace, EventsRead } from './event-logs.ts'
import { buildRecogniser } from './recogniser.ts'
import { scanLogs } from './scan-logs.ts'
import type { ScanMessage, ScanOrder, ScanReply } from './scan-order.ts'

const { request, knowledge, cancel, readsEvents } = workerData as ScanOrder
const say = (said: ScanMessage) => parentPort?.postMessage(said)
const readEvents = async (events: EventPlace, since: number | undefined): Promise<EventsRead> => {
  if (!parentPort) return null
  const answered = once(parentPort, 'message') as Promise<[ScanReply]>
  say({ events, since })
  return (await answered)[0].read
}
const scan = await scanLogs(request, buildRecogniser(knowledge), {
  isCancelled: () => Atomics.load(cancel, 0) !== 0,
  onProgress: (progress) => say({ progress }),
  ...(readsEvents ? { readEvents } : {}),
})
say({ scan })
