import type { BundleProgress } from '../../../shared/model/bundle.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import { everyKind } from '../../../shared/model/redaction-choice.ts'
import type { BundleOrder } from '../../bundle/bundle-order.ts'
import { BundleCancelled } from '../../bundle/collect.ts'
import { previewBundle } from '../../bundle/preview-bundle.ts'
import { saveBundle } from '../../bundle/save-bundle.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { Session } from '../../session/session.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenPath } from '../given-path.ts'
import { givenTime } from '../given-time.ts'
import type { Output } from '../output.ts'
import { type RedactionOptions, redactionOf } from '../redaction-option.ts'
import { untilInterrupted } from '../until-interrupted.ts'

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
  const order = {
    path: givenPath(context.folder, out),
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
    tell: ({ work, done, of }: BundleProgress) => output.tell(`${done}/${of} ${output.say(work)}`),
  }
  return context.withSession((session) =>
    untilInterrupted(output, async (signal) => {
      try {
        await (options.preview
          ? preview(session, { ...order, signal }, output)
          : save(session, { ...order, signal }, output))
        return exitCodes.done
      } catch (error) {
        if (!(error instanceof BundleCancelled)) throw error
        output.tell(output.text('terminal.bundleStopped'))
        return exitCodes.interrupted
      }
    }),
  )
}

async function preview(session: Session, order: BundleOrder, output: Output): Promise<void> {
  const previewed = await previewBundle(session, order)
  const { files, bytes, failed } = previewed
  await output.print(previewed, () => [
    ...files.map((file) => `${`${file.bytes}`.padStart(12)}  ${file.name}`),
    ...failureLines(output, failed),
    output.text('bundle.wouldBe', { files: files.length, bytes }),
  ])
}

async function save(session: Session, order: BundleOrder, output: Output): Promise<void> {
  const saved = await saveBundle(session, order)
  await output.print(saved, () => [
    ...failureLines(output, saved.failed),
    output.text('bundle.saved', { path: saved.path, files: saved.files.length, bytes: saved.bytes }),
    `SHA-256: ${saved.sha256}`,
  ])
}

function failureLines({ text, say }: Output, failed: readonly { collector: string; reason: Message }[]): string[] {
  return failed.map(({ collector, reason }) => text('bundle.notCollected', { collector, reason: say(reason) }))
}

function positive(given: string | undefined, usual: number, most: number): number {
  if (given === undefined) return usual
  const number = /^\d{1,6}$/.test(given) ? Number(given) : 0
  if (number < 1 || number > most) throw new RefusedRequest(message('bundle.badNumber', { given, most }))
  return number
}
