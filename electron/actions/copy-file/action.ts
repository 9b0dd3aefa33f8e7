import type { FileCopy } from '../../../shared/actions/copy-file.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import type { ActionType } from '../../engine/action-type.ts'
import { callText } from '../../server/call-text.ts'
import { quotedArgument } from '../../server/program-argument.ts'
import type { Server } from '../../server/server.ts'
import { megabytes } from '../megabytes.ts'
import { setAside } from '../set-aside.ts'

/** Copies one file to a path where nothing is, and compares both by their hash. Undo gives the copy another name. */
export function copyFile(server: Server): ActionType<FileCopy> {
  const contentOf = (path: string) => server.call('Get-FileContentHash', { path })
  return {
    type: 'copyFile',
    reversal: 'compensated',
    async preview({ from, to }) {
      const [source, target] = [await contentOf(from), await server.call('Get-CopyTarget', { path: to })]
      return {
        target: to,
        before: source.exists ? [message('state.fileToCopy', { size: megabytes(source.bytes) })] : [],
        after: [message('state.fileCopied', { path: to })],
        calls: [
          {
            call: callText('Copy-SingleFile', { from, to }),
            equivalent: `copy ${quotedArgument(from)} ${quotedArgument(to)}`,
          },
        ],
        risk: 'medium',
        loses: [message('loses.copyKept')],
        refusal: refusalOf({ from, to }, source.exists, target),
      }
    },
    async run({ from, to }, context) {
      const source = await contentOf(from)
      if (!source.exists) {
        return { outcome: 'failed', now: null, reason: message('refusal.copySourceMissing', { path: from }) }
      }
      await context.note({ copying: to })
      await server.call('Copy-SingleFile', { from, to })
      const copy = await contentOf(to)
      const isSame = copy.exists && copy.sha256 === source.sha256
      // The hash of a key tells nothing of the key, but nobody needs it in the journal.
      const now = copy.exists ? { bytes: copy.bytes } : null
      return { outcome: isSame ? 'applied' : 'failed', now, reason: isSame ? null : message('copy.fileDiffers') }
    },
    async resume({ to }) {
      const { exists } = await server.call('Get-CopyTarget', { path: to })
      return { outcome: exists ? 'unclear' : 'notApplied', now: null, reason: message('run.interrupted') }
    },
    undo: ({ to }, _notes, context) => setAside(server, to, context),
  }
}

function refusalOf(
  { from, to }: FileCopy,
  hasSource: boolean,
  target: { exists: boolean; isLocalDisk: boolean },
): Message | null {
  if (!hasSource) return message('refusal.copySourceMissing', { path: from })
  if (target.exists) return message('refusal.copyTargetTaken', { path: to })
  return target.isLocalDisk ? null : message('refusal.copyTargetNoDisk', { path: to })
}
