import type { ReadName } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'

/** One file of a bundle before it is redacted: its name in the bundle, and where it comes from. */
export interface CollectedFile {
  name: string
  text: string
  /** The file on the server; left out for what was read otherwise. */
  source?: string
  /** How many bytes of its middle were left out. */
  left?: number
}

/** Something of a server that goes into a bundle. What it throws stops no other. */
export interface Collector {
  /** As the manifest and the preview name it. */
  name: string
  /** Whether it may be begun with others; logs wait for each other, so that only one is held. */
  collect(signal: AbortSignal): Promise<CollectedFile[]>
}

/** Reads one thing of the server, as checks do. */
export type ReadServer = (read: ReadName, at: Record<string, unknown>, signal?: AbortSignal) => Promise<Json>
