import { Worker } from 'node:worker_threads'
import type { LogProgress, LogScan, LogScanRequest } from '../../shared/model/log-scan.ts'
import type { ReadEvents } from './event-logs.ts'
import type { LogKnowledge } from './recogniser.ts'
import type { ScanMessage, ScanOrder, ScanReply } from './scan-order.ts'

/** What goes with a scan: how to end it, and who hears how far it has come. */
export interface ScanOptions {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: LogProgress) => void) | undefined
  /** Reads events where Windows is there to do it; without it each exported event log is told as not looked through. */
  readEvents?: ReadEvents | undefined
}

/** In the built program the thread's file stands beside the main one. */
const workerFile = import.meta.url.endsWith('.ts') ? './scan-worker.ts' : './scan-worker.js'

/**
 * Looks through logs in a thread of its own, so that window and command line go on answering. A cancelled scan ends at its next piece with
 * what it has found. Throws when the thread dies.
 */
export function scanOffThread(
  request: LogScanRequest,
  knowledge: LogKnowledge,
  { signal, onProgress, readEvents }: ScanOptions = {},
): Promise<LogScan> {
  const cancel = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const order: ScanOrder = { request, knowledge, cancel, readsEvents: readEvents !== undefined }
  const stop = () => void Atomics.store(cancel, 0, 1)
  if (signal?.aborted) stop()
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: order })
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (said: ScanMessage) => {
      if ('progress' in said) onProgress?.(said.progress)
      else if ('scan' in said) resolve(said.scan)
      else void readEvents?.(said.events, said.since).then((read) => worker.postMessage({ read } satisfies ScanReply))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`The thread that looks through logs ended with ${code}.`))
    })
  })
}
