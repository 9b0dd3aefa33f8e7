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
  const program = Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n'), fuseText('1'.repeat(fuseCount))])
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) writeFileSync(join(folder, file), '')
}

/** What Electron's program says about its fuses, one digit for each. */
export function fuseText(digits: string): Buffer {
  return Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, digits.length]), Buffer.from(digits)])
}
