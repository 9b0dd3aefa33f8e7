import { isAbsolute, join } from 'node:path'
import type { BundleProgress } from '../../../shared/model/bundle.ts'
import { message } from '../../../shared/model/message.ts'
import { everyKind } from '../../../shared/model/redaction-choice.ts'
import { previewBundle } from '../../bundle/preview-bundle.ts'
import { saveBundle } from '../../bundle/save-bundle.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenTime } from '../given-time.ts'
import { type RedactionOptions, redactionOf } from '../redaction-option.ts'

export interface BundleOptions extends RedactionOptions {
  out?: string
  since?: string
  maxSize?: string
  limit?: string
  overwrite?: boolean
  preview?: boolean
  note?: string
  ticket?: string
}

const usualDays = 3
const usualMegabytes = 200
const usualSeconds = 120

/** `bundle`: collects the report, the logs of the agents and what the server answers for the vendor's support, redacted, in one zip file. */
export async function bundle(context: CommandContext, options: BundleOptions): CommandResult {
  const { output } = context
  if (!options.out && !options.preview) throw new RefusedRequest(message('bundle.outMissing'))
  const out = options.out ?? ''
  const cancelled = new AbortController()
  const cancel = () => cancelled.abort()
  const order = {
    path: isAbsolute(out) ? out : join(context.folder, out),
    scope: { kind: 'usual' } as const,
    language: output.language,
    version: context.version,
    redaction: redactionOf(options, everyKind),
    notes: options.note ?? '',
    ticket: options.ticket ?? null,
    overwrite: options.overwrite === true,
    stateFolder: context.stateFolder,
    logsSince: options.since === undefined ? Date.now() - usualDays * 86_400_000 : givenTime(options.since),
    mostBytes: positive(options.maxSize, usualMegabytes, 4000) * 2 ** 20,
    limitMs: positive(options.limit, usualSeconds, 3600) * 1000,
    signal: cancelled.signal,
    tell: ({ work, done, of }: BundleProgress) => output.tell(`${done}/${of} ${output.say(work)}`),
  }
  process.once('SIGINT', cancel)
  try {
    return await context.withSession(async (session) => {
      const failures = (failed: readonly { collector: string; reason: Parameters<typeof output.say>[0] }[]) =>
        failed.map(({ collector, reason }) =>
          output.text('bundle.notCollected', { collector, reason: output.say(reason) }),
        )
      if (options.preview) {
        const preview = await previewBundle(session, order)
        output.print(preview, () => [
          ...preview.files.map(({ name, bytes }) => `${`${bytes}`.padStart(12)}  ${name}`),
          ...failures(preview.failed),
          output.text('bundle.wouldBe', { files: preview.files.length, bytes: preview.bytes }),
        ])
        return exitCodes.done
      }
      const saved = await saveBundle(session, order)
      output.print(saved, () => [
        ...failures(saved.failed),
        output.text('bundle.saved', { path: saved.path, files: saved.files.length, bytes: saved.bytes }),
        `SHA-256: ${saved.sha256}`,
      ])
      return exitCodes.done
    })
  } finally {
    process.off('SIGINT', cancel)
  }
}

function positive(given: string | undefined, usual: number, most: number): number {
  if (given === undefined) return usual
  const number = /^\d{1,6}$/.test(given) ? Number(given) : 0
  if (number < 1 || number > most) throw new RefusedRequest(message('bundle.badNumber', { given, most }))
  return number
}
