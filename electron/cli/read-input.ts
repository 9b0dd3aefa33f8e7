import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { message } from '../../shared/model/message.ts'
import { type FileText, type ReadableFile, readTextFile } from '../../shared/pasted-text/read-text-file.ts'
import { RefusedRequest } from '../session/refused-request.ts'
import type { CommandContext } from './command-context.ts'
import { givenPath } from './given-path.ts'
import { keptEnds } from './kept-ends.ts'

/**
 * The text to look at: from `--text`, `--file`, or standard input. Of a very long one the beginning and the end are kept, which is
 * said. Nothing, binary content and an unreadable file are refused, each in its own words.
 */
export async function readInput(
  context: CommandContext,
  input: string | undefined,
  options: { text?: string; file?: string },
): Promise<string> {
  const given = [options.text, options.file, input].filter((one) => one !== undefined)
  if (given.length !== 1 || (input !== undefined && input !== '-')) throw new RefusedRequest(message('cli.oneInput'))
  const read = await readGiven(context, options)
  if (read === 'binary') throw new RefusedRequest(message('cli.binary'), 'badData')
  if (read.left > 0) context.output.tell(context.output.text('cli.leftOut', { left: read.left }))
  if (read.text.trim() === '') throw new RefusedRequest(message('cli.empty'))
  return read.text
}

async function readGiven(context: CommandContext, { text, file }: { text?: string; file?: string }): Promise<FileText> {
  const read = (given: ReadableFile) => readTextFile(given, (left) => context.output.text('cli.leftOut', { left }))
  if (text !== undefined) return read(new Blob([text]))
  if (file === undefined) return read(await keptEnds(context.stdin()))
  const path = givenPath(context.folder, file)
  try {
    // Linux refuses a folder when it is read; on Windows it has no bytes and would be taken for an empty file.
    if ((await stat(path)).isDirectory()) throw new Error('EISDIR: it is a folder')
    return await read(await openAsBlob(path))
  } catch (error) {
    throw new RefusedRequest(message('cli.unreadable', { file: path, detail: (error as Error).message }), 'noInput')
  }
}
