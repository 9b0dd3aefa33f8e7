import type { Message } from './message.ts'
import type { Replaced } from './redaction-choice.ts'

/** What a collector of a bundle did not bring, and why. */
export interface FailedCollection {
  collector: string
  reason: Message
}

/** What would go into a bundle: the files with their sizes before packing, and what could not be collected. */
export interface BundlePreview {
  files: { name: string; bytes: number; source?: string }[]
  failed: FailedCollection[]
  bytes: number
}

/** A bundle that was written. */
export interface WrittenBundle {
  path: string
  /** Of the whole file, hex. */
  sha256: string
  bytes: number
  failed: FailedCollection[]
  replaced: Omit<Replaced, 'was'>[]
}

/** How far the making of a bundle has come: what is being done, and how many of its parts are done. */
export interface BundleProgress {
  work: Message
  done: number
  of: number
}
