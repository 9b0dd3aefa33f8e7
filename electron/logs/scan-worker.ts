import { parentPort, workerData } from 'node:worker_threads'
import { buildRecogniser } from './recogniser.ts'
import { scanLogs } from './scan-logs.ts'
import type { ScanMessage, ScanOrder } from './scan-order.ts'

const { request, knowledge, cancel } = workerData as ScanOrder
const say = (said: ScanMessage) => parentPort?.postMessage(said)
const scan = await scanLogs(request, buildRecogniser(knowledge), {
  isCancelled: () => Atomics.load(cancel, 0) !== 0,
  onProgress: (progress) => say({ progress }),
})
say({ scan })
