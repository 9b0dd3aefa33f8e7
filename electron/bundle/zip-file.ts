import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { removePatiently } from '../disk/patiently.ts'
import { giveName, removeDraft } from '../disk/write-whole.ts'

/** What was put into a zip file. */
export interface ZippedFile {
  name: string
  bytes: number
  /** Of the file as it is unpacked, hex. */
  sha256: string
}

/** A zip file that is written piece by piece, and gets its name only when it is whole. */
export interface ZipDraft {
  /** Adds a file piece by piece; resolves when all of it has been taken in, so that no more than a piece is held. */
  add(name: string, pieces: Iterable<string>): Promise<ZippedFile>
  /** Brings the file to disk and gives it its name; answers its size and the SHA-256 of all of it. Throws `EEXIST` when something has that name and it is not to be replaced. */
  finish(replace: boolean): Promise<{ bytes: number; sha256: string }>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

/** Begins a zip file beside its place. An error of the disk is thrown by whatever is asked for next. */
export async function beginZip(path: string): Promise<ZipDraft> {
  const draft = `${path}.${process.pid}.part`
  // Made anew: whoever can write to the folder could have put a link there.
  removePatiently(draft)
  const file = await open(draft, 'wx', 0o600)
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  let failure: unknown = null
  const written = pipeline(output, createWriteStream(draft, { fd: file.fd, autoClose: false })).catch(
    (error: unknown) => {
      failure = error
    },
  )
  const failed = () => {
    if (failure !== null) throw failure
  }
  return {
    async add(name, pieces) {
      failed()
      const sum = createHash('sha256')
      let bytes = 0
      function* counted() {
        for (const piece of pieces) {
          const part = Buffer.from(piece, 'utf8')
          sum.update(part)
          bytes += part.length
          yield part
        }
      }
      const taken = Readable.from(counted(), { objectMode: false })
      let broken: unknown = null
      const ended = new Promise<void>((resolve) => taken.once('close', resolve))
      taken.once('error', (error) => {
        broken = error
      })
      zip.addReadStream(taken, name, { mtime: new Date(), mode: 0o100600 })
      await Promise.race([ended, written])
      if (broken !== null) throw broken
      failed()
      return { name, bytes, sha256: sum.digest('hex') }
    },
    async finish(replace) {
      zip.end()
      await written
      failed()
      await file.sync()
      const { size } = await file.stat()
      await file.close()
      const sum = createHash('sha256')
      await pipeline(createReadStream(draft), sum)
      giveName(draft, path, replace)
      removeDraft(draft)
      return { bytes: size, sha256: sum.digest('hex') }
    },
    async discard() {
      output.destroy()
      await written
      await file.close().catch(() => undefined)
      removeDraft(draft)
    },
  }
}
