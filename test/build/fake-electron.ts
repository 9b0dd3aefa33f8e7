import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Electron's program holds this text, then a version, a count and one digit per fuse ("1" is on).
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseCount = 8

/**
 * Makes a folder that looks to electron-builder like an unpacked Electron for Linux, with every fuse on. Lets a test pack
 * the program where Electron cannot be downloaded; the result does not run.
 */
export function makeFakeElectron(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  const fuses = Buffer.from([1, fuseCount, ...Array<number>(fuseCount).fill('1'.charCodeAt(0))])
  const program = Buffer.concat([Buffer.from(`#!/bin/sh\nexit 1\n${fuseMark}`), fuses])
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) writeFileSync(join(folder, file), '')
}
